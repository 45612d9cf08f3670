//! `terraform apply` of many outputs at once: those that it refuses, and the values of the others.

use std::{
    collections::{BTreeMap, BTreeSet},
    fs,
    path::Path,
    process::{Output, Stdio},
};

use serde_json::Value as Json;
use tests::terraform;

/// What Terraform makes of the outputs of a root, by their numbers.
#[derive(Debug, Default)]
pub(crate) struct Applied {
    /// The values as `terraform output -json` writes them; of a `null` it writes nothing.
    pub(crate) values: BTreeMap<usize, String>,
    /// Why others are refused.
    pub(crate) refused: BTreeMap<usize, String>,
}

/// Applies outputs until none is refused. `write` makes a file of the outputs that are left, each on lines that begin with
/// its name, `e7`.
pub(crate) fn apply(file: &str, all: &BTreeSet<usize>, write: &dyn Fn(&BTreeSet<usize>) -> String) -> Applied {
    let mut applied = Applied::default();
    let mut left = all.clone();
    while !left.is_empty() {
        let folder = tempfile::tempdir().expect("a folder");
        let source = write(&left);
        fs::write(folder.path().join(file), &source).expect("a file can be written");
        let output = run(folder.path(), &["apply", "-auto-approve", "-json", "-lock=false"]);
        let found = refusals(&output, &source);
        if output.status.success() {
            applied.values = values(&run(folder.path(), &["output", "-json"]));
            break;
        }
        if found.is_empty() {
            // Terraform itself failed; one of the outputs made it.
            if let [only] = left.iter().copied().collect::<Vec<_>>()[..] {
                applied.refused.insert(only, String::from_utf8_lossy(&output.stderr).into_owned());
                break;
            }
            let middle = *left.iter().nth(left.len() / 2).expect("there are two at least");
            let second = left.split_off(&middle);
            for half in [left, second] {
                let Applied { values, refused } = apply(file, &half, write);
                applied.values.extend(values);
                applied.refused.extend(refused);
            }
            break;
        }
        left.retain(|number| !found.contains_key(number));
        applied.refused.extend(found);
    }
    applied
}

fn run(folder: &Path, arguments: &[&str]) -> Output {
    terraform::command(folder).args(arguments).stdin(Stdio::null()).output().expect("terraform runs")
}

/// The errors, by the output on whose lines they stand.
fn refusals(output: &Output, source: &str) -> BTreeMap<usize, String> {
    let lines = output.stdout.split(|byte| *byte == b'\n');
    let errors =
        lines.filter_map(|line| serde_json::from_slice::<Json>(line).ok()).map(|line| line["diagnostic"].clone());
    let mut found = BTreeMap::new();
    for error in errors.filter(|error| error["severity"] == "error") {
        let line = error["range"]["start"]["line"].as_u64().and_then(|line| usize::try_from(line).ok());
        // What cannot be kept in the state is refused without a place.
        let placed = line.and_then(|line| named(source, line));
        let Some(number) = placed.or_else(|| quoted(error["detail"].as_str()?)) else { continue };
        let part = |name: &str| error[name].as_str().unwrap_or_default().to_owned();
        found.entry(number).or_insert_with(|| format!("{}: {}", part("summary"), part("detail")));
    }
    found
}

/// The number of the output that a message names.
fn quoted(message: &str) -> Option<usize> {
    let (digits, _) = message.split_once("\"e")?.1.split_once('"')?;
    digits.parse().ok()
}

/// The number of the output that begins on this line, from 1, or last before it.
pub(crate) fn named(source: &str, line: usize) -> Option<usize> {
    let before: Vec<&str> = source.lines().take(line).collect();
    before.iter().rev().find_map(|line| {
        let line = line.trim_start().trim_start_matches("output ").trim_start_matches('"');
        let digits = line.strip_prefix('e')?;
        let end = digits.find(|next: char| !next.is_ascii_digit()).unwrap_or(digits.len());
        digits.get(..end)?.parse().ok()
    })
}

/// The values of `terraform output -json` as they are written: a reader of JSON would round numbers.
fn values(output: &Output) -> BTreeMap<usize, String> {
    let text = String::from_utf8(output.stdout.clone()).expect("UTF-8");
    let mut values = BTreeMap::new();
    let mut current = None;
    let mut value: Option<String> = None;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("  \"e") {
            current = name.split('"').next().and_then(|digits| digits.parse::<usize>().ok());
        } else if let Some(first) = line.strip_prefix("    \"value\": ") {
            value = Some(first.to_owned());
        } else if line == "  }" || line == "  }," {
            if let (Some(number), Some(value)) = (current.take(), value.take()) {
                values.insert(number, value);
            }
        } else if let Some(value) = &mut value {
            value.push('\n');
            value.push_str(line.trim_start());
        }
    }
    values
}
