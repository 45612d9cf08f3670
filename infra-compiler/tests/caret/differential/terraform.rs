//! Many programs before one `terraform validate`: each is a module of one root, because a start of the provider costs
//! more than a hundred programs.
//!
//! Terraform stops at the first stage that finds anything, so a program that was refused is taken out and the rest is
//! validated again, until nothing is left to say.

use std::{fmt::Write as _, fs, path::Path, process::Stdio};

use serde_json::Value;
use tempfile::TempDir;
use tests::terraform;

/// An error of Terraform's.
#[derive(Debug, Clone)]
pub(crate) struct Finding {
    /// Where, from 1; 0 where Terraform names no place.
    pub(crate) line: usize,
    /// The headline.
    pub(crate) summary: String,
    /// The rest.
    pub(crate) detail: String,
}

/// One program as Terraform reads it.
#[derive(Default)]
pub(crate) struct Module {
    /// Its files, by name.
    pub(crate) files: Vec<(&'static str, String)>,
    /// The variables that it must be given.
    pub(crate) variables: Vec<String>,
    /// The outputs that the root passes on.
    pub(crate) outputs: Vec<String>,
}

/// What `terraform validate` says of each program, whose variables have no known value, and how often it was asked.
pub(crate) fn validate(modules: &[Module]) -> (Vec<Vec<Finding>>, usize) {
    let folder = prepared(modules);
    let mut found = vec![Vec::new(); modules.len()];
    let mut runs = 0;
    loop {
        let live: Vec<usize> = (0..modules.len()).filter(|index| found[*index].is_empty()).collect();
        write_root(folder.path(), modules, &live, "var.any");
        runs += 1;
        let errors: Vec<Value> = terraform::validate(folder.path());
        if sort(&errors, &mut found) == 0 {
            return (found, runs);
        }
    }
}

/// What `terraform plan` says of each program, whose variables all have this value.
pub(crate) fn plan(modules: &[Module], value: &str) -> Vec<Vec<Finding>> {
    let folder = prepared(modules);
    let all: Vec<usize> = (0..modules.len()).collect();
    write_root(folder.path(), modules, &all, &format!("\"{value}\""));
    let mut command = terraform::command(folder.path());
    command.args(["plan", "-json", "-refresh=false", "-lock=false", "-var=any=any"]).stdin(Stdio::null());
    let output = command.output().expect("terraform runs");
    let lines: Vec<Value> =
        output.stdout.split(|byte| *byte == b'\n').filter_map(|line| serde_json::from_slice(line).ok()).collect();
    assert!(!lines.is_empty(), "no report of terraform plan: {}", String::from_utf8_lossy(&output.stderr));
    let errors: Vec<Value> = lines.iter().map(|line| line["diagnostic"].clone()).collect();
    let mut found = vec![Vec::new(); modules.len()];
    sort(&errors, &mut found);
    found
}

/// A folder in which Terraform finds the provider and all modules.
fn prepared(modules: &[Module]) -> TempDir {
    let folder = tempfile::tempdir().expect("a folder");
    for index in 0..modules.len() {
        fs::create_dir(folder.path().join(name(index))).expect("a folder");
    }
    // What is wrong with a module would already disturb `init`; so they are empty, and take no variables.
    let empty: Vec<Module> = modules.iter().map(|_| Module::default()).collect();
    write_root(folder.path(), &empty, &(0..modules.len()).collect::<Vec<_>>(), "");
    terraform::init_without_backend(folder.path());
    for (index, module) in modules.iter().enumerate() {
        for (file, text) in &module.files {
            fs::write(folder.path().join(name(index)).join(file), text).expect("a file");
        }
    }
    folder
}

fn name(index: usize) -> String {
    format!("m{index:05}")
}

/// A root of some of the modules; all their variables get one value.
fn write_root(folder: &Path, modules: &[Module], live: &[usize], value: &str) {
    let mut text = format!(
        r#"terraform {{
  required_providers {{
    aws = {{
      source  = "hashicorp/aws"
      version = "{}"
    }}
  }}
}}
provider "aws" {{
  region                      = "us-east-1"
  skip_credentials_validation = true
  skip_metadata_api_check     = true
  skip_requesting_account_id  = true
}}
variable "any" {{}}
"#,
        terraform::AWS
    );
    for (index, module) in modules.iter().enumerate().filter(|(index, _)| live.contains(index)) {
        let name = name(index);
        let _ = writeln!(text, "module \"{name}\" {{\n  source = \"./{name}\"");
        for variable in &module.variables {
            let _ = writeln!(text, "  {variable} = {value}");
        }
        text.push_str("}\n");
        for output in &module.outputs {
            let _ = writeln!(text, "output \"{name}_{output}\" {{\n  value = module.{name}.{output}\n}}");
        }
    }
    fs::write(folder.join("main.tf"), text).expect("a file");
}

/// Adds each error to those of its module, and counts them.
fn sort(diagnostics: &[Value], found: &mut [Vec<Finding>]) -> usize {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let errors: Vec<&Value> = diagnostics.iter().filter(|one| one["severity"] == "error").collect();
    for error in &errors {
        let line = error["range"]["start"]["line"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or(0);
        let finding = Finding { line, summary: text(&error["summary"]), detail: text(&error["detail"]) };
        let place = error["range"]["filename"].as_str().filter(|file| file.starts_with('m') && file.contains('/'));
        let named = place.unwrap_or(&finding.summary);
        let said = [named, &finding.detail, error["snippet"]["code"].as_str().unwrap_or_default()];
        let module = said.into_iter().find_map(number);
        match module.and_then(|module| found.get_mut(module)) {
            Some(found) => found.push(finding),
            None => panic!("an error of no module: {error:#}"),
        }
    }
    errors.len()
}

/// The number of the first module that a text names.
fn number(text: &str) -> Option<usize> {
    let digits = |at: usize| text.get(at + 1..at + 6).and_then(|digits| digits.parse().ok());
    text.match_indices('m').find_map(|(at, _)| digits(at))
}
