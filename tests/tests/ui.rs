//! Every documented error as rustc shows it, and what is legal but close to it.
//!
//! `ui/<family>/<code>.rs` fails with what the file `.stderr` beside it pins; a further case of the same code is
//! `<code>.<what>.rs`. The module `<code>` of `ui/pass/<family>.rs` compiles without a warning. `cargo xtask ui` writes
//! the cases that are missing, `TRYBUILD=overwrite cargo test -p tests --test ui` what is pinned: read the difference.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
};

use infra_compiler::{
    codes,
    diagnostic::{Code, Family},
};

/// What Rust itself says of paths to other definitions.
const PATHS: &str = "ui/paths/*.rs";

/// The same errors at the same tokens through the facade.
const FACADE: &str = "ui/facade/*.rs";

#[test]
fn cases_fail_and_pass() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail(PATHS);
    cases.compile_fail(FACADE);
    for family in families() {
        let folder = format!("ui/{}", family.name());
        if cases_in(&folder).next().is_some() {
            cases.compile_fail(format!("{folder}/*.rs"));
        }
        cases.pass(format!("ui/pass/{}.rs", family.name()));
    }
}

#[test]
fn every_code_has_a_case_that_fails_and_one_that_passes() {
    if pinning() {
        return;
    }
    let mut lacks = Vec::new();
    for Code { name, family, .. } in codes::all() {
        let failing = root().join(format!("ui/{}/{name}.stderr", family.name())).exists();
        if !failing {
            lacks.push(format!("{name}: none fails"));
        }
        let passing = fs::read_to_string(root().join(format!("ui/pass/{}.rs", family.name()))).unwrap_or_default();
        if !passing.contains(&format!("\nmod {name} {{")) {
            lacks.push(format!("{name}: none passes"));
        }
    }
    assert!(lacks.is_empty(), "`cargo xtask ui` writes what is missing:\n{}", lacks.join("\n"));
}

/// One slip gives one error, and it names its code; what rustc adds on its own account is a slip of the macros.
#[test]
fn every_case_reports_its_code_and_nothing_else() {
    if pinning() {
        return;
    }
    let known = codes::all();
    let mut wrong = Vec::new();
    for family in families() {
        for case in cases_in(&format!("ui/{}", family.name())) {
            let name = case.file_name().and_then(|name| name.to_str()).and_then(|name| name.split('.').next());
            let Some(code) = known.iter().find(|code| Some(code.name) == name && code.family == family) else {
                wrong.push(format!("{}: named after no code of its family", case.display()));
                continue;
            };
            let stderr = fs::read_to_string(case.with_extension("stderr")).unwrap_or_default();
            let headlines: Vec<&str> =
                stderr.lines().filter(|line| line.starts_with("error") || line.starts_with("warning")).collect();
            let says = |line: &str, code: &Code| line.contains(&format!("[{}] ", code.name));
            // What a rule of the case itself finds has the rule's own name.
            let is_rule = |line: &str| code.name == "rule" && !known.iter().any(|code| says(line, code));
            if headlines.is_empty() || headlines.iter().any(|line| !says(line, code) && !is_rule(line)) {
                wrong.push(format!("{}: reports {headlines:?}", case.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What is pinned holds on every machine, and beside each there is its source.
#[test]
fn what_is_pinned_names_no_folder_of_a_machine() {
    for family in families() {
        let folder = root().join(format!("ui/{}", family.name()));
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.expect("an entry").path();
            if path.extension().is_some_and(|extension| extension == "stderr") {
                assert!(path.with_extension("rs").exists(), "{}: no source", path.display());
                let stderr = fs::read_to_string(&path).expect("what is pinned");
                let place = |line: &&str| line.contains("--> /") || line.contains(": /");
                assert_eq!(stderr.lines().find(place), None, "{}", path.display());
            }
        }
    }
}

/// While cases are pinned anew there is nothing to look at yet.
fn pinning() -> bool {
    std::env::var_os("TRYBUILD").is_some_and(|value| value == "overwrite")
}

/// The families that have codes.
fn families() -> BTreeSet<Family> {
    codes::all().iter().map(|code| code.family).collect()
}

/// The sources in a folder.
fn cases_in(folder: &str) -> impl Iterator<Item = PathBuf> {
    let entries = fs::read_dir(root().join(folder)).into_iter().flatten();
    let paths = entries.map(|entry| entry.expect("an entry").path());
    paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"))
}

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}
