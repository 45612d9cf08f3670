//! The cases that are files.

use std::{
    collections::BTreeSet,
    fmt::Write as _,
    fs,
    path::{Path, PathBuf},
};

use infra_compiler::{
    codes,
    diagnostic::{Code, Example},
};

use super::{
    bless, check,
    expectation::{actual, expected},
};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder of cases").map(|entry| entry.expect("an entry").path()).collect();
    paths.sort();
    for path in paths {
        if path.is_dir() {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

pub(super) fn cases_report_what_their_comments_expect() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let blessing = std::env::var_os("BLESS").is_some_and(|value| value == "1");
    let mut paths = Vec::new();
    files(&root, &mut paths);
    let mut failures = String::new();
    for path in paths {
        let source = fs::read_to_string(&path).expect("a case");
        let case = path.strip_prefix(&root).unwrap_or(&path).display().to_string();
        if blessing {
            let blessed = bless(&source).unwrap_or_else(|error| panic!("{case}: {error}"));
            if blessed != source {
                fs::write(&path, blessed).expect("a case can be written");
            }
        } else if let Err(difference) = check(&source) {
            let _ = writeln!(failures, "tests/cases/{case}\n{difference}");
        }
    }
    assert!(failures.is_empty(), "expected (-) and reported (+) differ:\n\n{failures}");
}

/// Every code is reported by a case or by an example of its own; `examples` runs those, carets and all.
pub(super) fn every_code_is_seen_under_a_caret() {
    let mut paths = Vec::new();
    files(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases"), &mut paths);
    let mut reported = BTreeSet::new();
    for path in paths {
        let source = fs::read_to_string(&path).expect("a case");
        reported.extend(actual(&source).expect("a readable case").into_iter().map(|found| found.code));
    }
    let shown = |code: &Code| code.fails.iter().any(|Example(source)| !expected(source).is_empty());
    let seen = |code: &Code| reported.contains(code.name) || shown(code);
    let unseen: Vec<&str> = codes::all().into_iter().filter(|code| !seen(code)).map(|code| code.name).collect();
    assert_eq!(unseen, [""; 0]);
}
