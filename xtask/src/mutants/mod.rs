//! How much the tests of the compiler notice: faults that cargo-mutants puts into checks and evaluation, one at a time.
//!
//! Which ones is decided by [`SEED`] and nothing else, and written down in `sample.txt` before anyone looks at the tests.

use std::{
    collections::BTreeSet,
    fs,
    path::{Path, PathBuf},
    process::Command,
};

/// The release that the sample is drawn with: another one knows other faults.
const VERSION: &str = "27.1.0";

/// What the sample is drawn by.
const SEED: &str = "2026-11-26";

/// How many are drawn.
const SIZE: usize = 100;

/// What they are built with: the crate in which they stand is compiled once for each of them, and so without optimization.
const PROFILE: &str = "mutants";

/// Where faults are put.
const FILES: [&str; 2] = ["infra-compiler/src/check/**/*.rs", "infra-evaluator/src/evaluate/**/*.rs"];

/// Those that were drawn, one a line.
const SAMPLE: &str = "xtask/src/mutants/sample.txt";

/// Draws the sample and writes it down.
pub(crate) fn draw(root: &Path) -> Result<(), String> {
    let all = list(root)?;
    let mut drawn: Vec<&String> = all.iter().collect();
    drawn.sort_by_key(|name| digest(&format!("{SEED} {name}")));
    drawn.truncate(SIZE);
    drawn.sort();
    let mut lines = String::new();
    for name in drawn {
        lines.push_str(name);
        lines.push('\n');
    }
    fs::write(root.join(SAMPLE), lines).map_err(|error| format!("{SAMPLE}: {error}"))?;
    println!("wrote {SAMPLE}: {SIZE} of {}", all.len());
    Ok(())
}

/// Puts in those of the sample from one number to another, tests each, and says what became of them.
///
/// # Errors
///
/// What cannot be run; that a fault goes unnoticed is no error.
pub(crate) fn run(root: &Path, from: usize, count: usize) -> Result<(), String> {
    let sample = fs::read_to_string(root.join(SAMPLE)).map_err(|error| format!("{SAMPLE}: {error}"))?;
    let wanted: Vec<&str> = sample.lines().skip(from).take(count).collect();
    let there = list(root)?;
    let (wanted, gone): (Vec<&str>, Vec<&str>) = wanted.into_iter().partition(|name| there.contains(*name));
    let out = root.join("target/mutants");
    fs::create_dir_all(&out).map_err(|error| format!("{}: {error}", out.display()))?;
    let mut command = mutants(root)?;
    command
        .args(["--profile", PROFILE, "--baseline", "skip", "--test-package", "infra-compiler,infra-evaluator"])
        .args(["--timeout", "600", "--no-shuffle", "--output"])
        .arg(&out);
    for name in &wanted {
        command.args(["--re", &pattern(name)]);
    }
    // The tests that show what is reported: neither the real Terraform nor other crates.
    command.args(["--", "--lib", "--test", "caret", "--", "--skip", "differential", "--skip", "beyond"]);
    // That faults go unnoticed is a status of its own; what became of them is in the files.
    command.status().map_err(|error| format!("cargo mutants: {error}"))?;
    let lines = |name: &str| -> Vec<String> {
        let text = fs::read_to_string(out.join("mutants.out").join(name)).unwrap_or_default();
        text.lines().map(str::to_owned).collect()
    };
    let [caught, timeout, missed, unviable] =
        ["caught", "timeout", "missed", "unviable"].map(|name| lines(&format!("{name}.txt")));
    println!(
        "{} noticed, {} unnoticed, {} do not compile, {} are gone",
        caught.len() + timeout.len(),
        missed.len(),
        unviable.len(),
        gone.len()
    );
    for name in missed {
        println!("  {name}");
    }
    Ok(())
}

/// All faults that can be put in, without the line and the column, which edits move.
fn list(root: &Path) -> Result<BTreeSet<String>, String> {
    let output = mutants(root)?.arg("--list").output().map_err(|error| format!("cargo mutants: {error}"))?;
    if !output.status.success() {
        return Err(String::from_utf8_lossy(&output.stderr).into_owned());
    }
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    Ok(text.lines().filter_map(unplaced).filter(|name| !name.contains("tests.rs")).collect())
}

/// `file.rs:12:5: replace f -> bool with true` as `file.rs: replace f -> bool with true`.
fn unplaced(line: &str) -> Option<String> {
    let (file, rest) = line.split_once(".rs:")?;
    let (_, what) = rest.split_once(": ")?;
    Some(format!("{file}.rs: {what}"))
}

/// What only this fault's line matches, wherever it stands now.
fn pattern(name: &str) -> String {
    let escaped = |text: &str| {
        text.chars().fold(String::new(), |mut escaped, letter| {
            if !letter.is_alphanumeric() && letter != ' ' && letter != '_' && letter != '/' {
                escaped.push('\\');
            }
            escaped.push(letter);
            escaped
        })
    };
    let (file, what) = name.split_once(": ").unwrap_or((name, ""));
    format!("^{}:\\d+:\\d+: {}$", escaped(file), escaped(what))
}

fn mutants(root: &Path) -> Result<Command, String> {
    let program = std::env::var_os("CARGO_MUTANTS").map_or_else(|| PathBuf::from("cargo-mutants"), PathBuf::from);
    let version = Command::new(&program).args(["mutants", "--version"]).output();
    let known = version.is_ok_and(|version| String::from_utf8_lossy(&version.stdout).contains(VERSION));
    if !known {
        return Err(format!("this needs `cargo install cargo-mutants --version {VERSION} --locked`"));
    }
    let mut command = Command::new(program);
    command.arg("mutants").current_dir(root).args([
        "--package",
        "infra-compiler",
        "--package",
        "infra-evaluator",
        "--no-config",
    ]);
    for file in FILES {
        command.args(["--file", file]);
    }
    Ok(command)
}

/// FNV-1a with a last mix: what differs in the last letter alone is spread too.
fn digest(text: &str) -> u64 {
    let hash = text
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash: u64, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3));
    (hash ^ (hash >> 33)).wrapping_mul(0xff51_afd7_ed55_8ccd).rotate_left(29)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_fault_is_found_again_where_it_moved() {
        let line = "infra-compiler/src/check/level.rs:12:5: replace word -> &str with \"\"";
        let name = unplaced(line).unwrap();
        assert_eq!(name, "infra-compiler/src/check/level.rs: replace word -> &str with \"\"");
        assert_eq!(
            pattern(&name),
            "^infra\\-compiler/src/check/level\\.rs:\\d+:\\d+: replace word \\-\\> \\&str with \\\"\\\"$"
        );
    }

    #[test]
    fn the_sample_is_whole() {
        let sample = fs::read_to_string(crate::root().join(SAMPLE)).unwrap();
        assert_eq!(sample.lines().count(), SIZE);
        let of_a_fault = |line: &str| [".rs: replace ", ".rs: delete "].iter().any(|kind| line.contains(kind));
        assert!(sample.lines().all(of_a_fault));
    }
}
