//! All programs, against what was approved and against the real Terraform.

use std::{
    fs,
    path::Path,
    sync::atomic::{AtomicUsize, Ordering},
    thread,
};

use infra_core::template::{Backend, Settings, Stack, stamp, stamp_modules};
use serde_json::Value;
use tests::terraform;

/// What is asked of a program beyond its validity.
#[derive(Clone, Copy, PartialEq)]
enum Check {
    /// It needs an account to say more.
    Validate,
    /// It has no provider but Terraform's own: its outputs after an apply are approved too.
    Apply,
}

#[rustfmt::skip]
const PROGRAMS: &[(&Stack, Check)] = &[
    (super::blocks::Blocks::STACK, Check::Validate),
    (super::checks::Checks::STACK, Check::Validate),
    (super::comprehensions::Comprehensions::STACK, Check::Apply),
    (super::deployed_stacks::DeployedStacks::STACK, Check::Apply),
    (super::deployed_stacks::DeployedProviders::STACK, Check::Validate),
    (super::families::Families::STACK, Check::Validate),
    (super::kinds::Kinds::STACK, Check::Validate),
    (super::lifecycle::Lifecycle::STACK, Check::Validate),
    (super::meta_arguments::MetaArguments::STACK, Check::Apply),
    (super::modules::Modules::STACK, Check::Validate),
    (super::names::Names::STACK, Check::Validate),
    (super::nesting::Nesting::STACK, Check::Validate),
    (super::operators::Operators::STACK, Check::Apply),
    (super::outputs::Outputs::STACK, Check::Apply),
    (super::providers::Providers::STACK, Check::Validate),
    (super::provisioners::Provisioners::STACK, Check::Apply),
    (super::refactoring::Refactoring::STACK, Check::Validate),
    (super::remotes::Producer::STACK, Check::Apply),
    (super::rust_values::RustValues::STACK, Check::Apply),
    (super::secrets::Secrets::STACK, Check::Validate),
    (super::settings::WithBackend::STACK, Check::Validate),
    (super::settings::WithCloud::STACK, Check::Validate),
    (super::stacks::Stacks::STACK, Check::Apply),
    (super::statics::Statics::STACK, Check::Apply),
    (super::texts::Texts::STACK, Check::Apply),
    (super::variables::Variables::STACK, Check::Apply),
    // After the one whose state it reads.
    (super::remotes::Consumer::STACK, Check::Apply),
];

/// The module that the program of modules calls.
const MODULE: &str = r#"{
  "terraform": { "required_providers": { "aws": { "source": "hashicorp/aws" } } },
  "variable": { "name": { "type": "string" }, "sizes": { "type": "list(number)", "default": [] } },
  "output": { "greeting": { "value": "hello ${var.name} ${length(var.sizes)}" } }
}
"#;

fn document(stack: &Stack) -> String {
    let settings = Settings { suffix: "dev".parse().expect("a suffix"), backend: Backend::Local };
    let target = stack.targets.first().expect("a target");
    stamp(stack, target, &settings).expect("a document")
}

/// The modules beside the document, each with the name of its folder.
fn modules(stack: &Stack) -> Vec<(&'static str, String)> {
    let settings = Settings { suffix: "dev".parse().expect("a suffix"), backend: Backend::Local };
    stamp_modules(stack, stack.targets.first().expect("a target"), &settings).expect("the modules")
}

/// Compares with the approved file, or writes it.
fn approve(name: &str, now: &str) -> Result<(), String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/language/golden").join(name);
    if std::env::var_os("BLESS").is_some_and(|value| value == "1") {
        fs::write(&path, now).expect("written");
    }
    let then = fs::read_to_string(&path).unwrap_or_default();
    if then == now {
        return Ok(());
    }
    let line = then.lines().zip(now.lines()).position(|(then, now)| then != now).map_or(0, |line| line + 1);
    Err(format!("{name} differs from line {line} on; bless it if that is meant\n"))
}

pub(crate) fn documents_are_as_approved() {
    let failures: String = PROGRAMS
        .iter()
        .flat_map(|(stack, _)| {
            let name = |folder: &str| format!("{}.module.{folder}.json", stack.workspace);
            let modules = modules(stack).into_iter().map(|(folder, text)| (name(folder), text));
            std::iter::once((format!("{}.json", stack.workspace), document(stack))).chain(modules).collect::<Vec<_>>()
        })
        .filter_map(|(name, text)| approve(&name, &text).err())
        .collect();
    assert!(failures.is_empty(), "{failures}");
}

pub(crate) fn terraform_takes_every_document() {
    let root = tempfile::tempdir().expect("a folder");
    let mut waiting = Vec::new();
    for (stack, check) in PROGRAMS {
        let folder = root.path().join(stack.workspace);
        fs::create_dir_all(folder.join("module")).expect("a folder");
        fs::write(folder.join("main.tf.json"), document(stack)).expect("written");
        fs::write(folder.join("module/main.tf.json"), MODULE).expect("written");
        for (name, text) in modules(stack) {
            let folder = folder.join("modules").join(name);
            fs::create_dir_all(&folder).expect("a folder");
            fs::write(folder.join("main.tf.json"), text).expect("written");
        }
        waiting.push((*stack, *check, folder));
    }
    // Each run loads the provider's schema, which takes seconds.
    let (next, workers) = (AtomicUsize::new(0), thread::available_parallelism().map_or(1, usize::from));
    let (readers, others): (Vec<_>, Vec<_>) = waiting.iter().partition(|(stack, ..)| !stack.reads.is_empty());
    let work = || -> String {
        let mut failures = String::new();
        while let Some((stack, check, folder)) = others.get(next.fetch_add(1, Ordering::Relaxed)) {
            failures.push_str(&ask(stack, *check, folder));
        }
        failures
    };
    let mut failures: String = thread::scope(|scope| {
        let workers: Vec<_> = (0..workers).map(|_| scope.spawn(work)).collect();
        workers.into_iter().map(|worker| worker.join().expect("no panic")).collect()
    });
    for (stack, check, folder) in readers {
        failures.push_str(&ask(stack, *check, folder));
    }
    assert!(failures.is_empty(), "{failures}");
}

/// What is wrong with one program.
fn ask(stack: &Stack, check: Check, folder: &Path) -> String {
    if check == Check::Validate {
        terraform::init_without_backend(folder);
    } else {
        terraform::init(folder);
    }
    let mut failures = String::new();
    for diagnostic in terraform::validate(folder) {
        failures.push_str(&format!("{}: {}\n", stack.workspace, said(&diagnostic)));
    }
    if check == Check::Validate || !failures.is_empty() {
        return failures;
    }
    terraform::run(folder, &["workspace", "select", "-or-create", stack.workspace]);
    let output = terraform::command(folder).args(["apply", "-auto-approve", "-no-color"]).output().expect("it runs");
    if !output.status.success() {
        return format!("{}: {}", stack.workspace, String::from_utf8_lossy(&output.stderr));
    }
    let outputs: Value = serde_json::from_str(&terraform::run(folder, &["output", "-json"])).expect("JSON");
    let Value::Object(outputs) = outputs else { return format!("{}: no outputs\n", stack.workspace) };
    let values: serde_json::Map<_, _> =
        outputs.into_iter().map(|(name, mut output)| (name, output["value"].take())).collect();
    // What the macro folds is what Terraform gives.
    for (name, folded) in &values {
        if let Some(deployed) = name.strip_suffix("_static").and_then(|name| values.get(&format!("{name}_deployed")))
            && folded != deployed
        {
            failures.push_str(&format!("{}: {name} is {folded}, deployed {deployed}\n", stack.workspace));
        }
    }
    let text = serde_json::to_string_pretty(&values).expect("JSON") + "\n";
    failures + &approve(&format!("{}.outputs.json", stack.workspace), &text).err().unwrap_or_default()
}

fn said(diagnostic: &Value) -> String {
    let text = |name: &str| diagnostic[name].as_str().unwrap_or_default().to_owned();
    let line = &diagnostic["range"]["start"]["line"];
    format!("{} in line {line}: {}: {}", text("severity"), text("summary"), text("detail"))
}
