//! Many programs before one `terraform validate`: each is a module of one root, because a start of the provider costs
//! more than a hundred programs.
//!
//! Terraform stops at the first stage that finds anything, so a program that was refused is taken out and the rest is
//! validated again, until nothing is left to say.

use std::{fmt::Write as _, fs, path::Path};

use serde_json::Value;
use tests::terraform;

use super::generate::VARIABLES;

/// An error of Terraform's.
#[derive(Debug, Clone)]
pub(super) struct Finding {
    /// Where, from 1; 0 where Terraform names no place.
    pub(super) line: usize,
    /// The headline.
    pub(super) summary: String,
    /// The rest.
    pub(super) detail: String,
}

/// One program as Terraform reads it.
pub(super) struct Module {
    /// The file's name.
    pub(super) file: &'static str,
    /// What is in it.
    pub(super) text: String,
}

/// What Terraform says of each program, and how often it was asked.
pub(super) fn validate(modules: &[Module]) -> (Vec<Vec<Finding>>, usize) {
    let folder = tempfile::tempdir().expect("a folder");
    let mut live: Vec<usize> = (0..modules.len()).collect();
    for index in &live {
        fs::create_dir(folder.path().join(name(*index))).expect("a folder");
    }
    write_root(folder.path(), &live);
    terraform::init_without_backend(folder.path());
    for (index, module) in modules.iter().enumerate() {
        fs::write(folder.path().join(name(index)).join(module.file), &module.text).expect("a file");
    }
    let mut found = vec![Vec::new(); modules.len()];
    for round in 1.. {
        write_root(folder.path(), &live);
        for (index, finding) in errors(folder.path()) {
            found[index].push(finding);
        }
        let before = live.len();
        live.retain(|index| found[*index].is_empty());
        if live.len() == before {
            return (found, round);
        }
    }
    (found, 0)
}

fn name(index: usize) -> String {
    format!("m{index:05}")
}

/// A root of these modules; what they are given is of no known value.
fn write_root(folder: &Path, live: &[usize]) {
    let mut text = format!(
        "terraform {{\n  required_providers {{\n    aws = {{\n      source = \"hashicorp/aws\"\n      version = \"{}\"\n    }}\n  }}\n}}\n\
         variable \"any\" {{}}\n",
        terraform::AWS
    );
    for index in live {
        let name = name(*index);
        let _ = writeln!(text, "module \"{name}\" {{\n  source = \"./{name}\"");
        // At the time of `init` the modules are empty.
        if folder.join(&name).read_dir().is_ok_and(|mut files| files.next().is_some()) {
            for (variable, _) in VARIABLES {
                let _ = writeln!(text, "  {variable} = var.any");
            }
        }
        text.push_str("}\n");
    }
    fs::write(folder.join("main.tf"), text).expect("a file");
}

/// The errors, each with the number of its module.
fn errors(folder: &Path) -> Vec<(usize, Finding)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let mut found = Vec::new();
    for error in terraform::validate(folder).iter().filter(|one| one["severity"] == "error") {
        let line = error["range"]["start"]["line"].as_u64().and_then(|line| usize::try_from(line).ok()).unwrap_or(0);
        let finding = Finding { line, summary: text(&error["summary"]), detail: text(&error["detail"]) };
        let place = error["range"]["filename"].as_str().filter(|file| file.starts_with('m') && file.contains('/'));
        let named = place.unwrap_or(&finding.summary);
        let module = number(named).or_else(|| number(&finding.detail));
        let Some(module) = module else { panic!("an error of no module: {error:#}") };
        found.push((module, finding));
    }
    found
}

/// The number of the first module that a text names.
fn number(text: &str) -> Option<usize> {
    let digits = |at: usize| text.get(at + 1..at + 6).and_then(|digits| digits.parse().ok());
    text.match_indices('m').find_map(|(at, _)| digits(at))
}
