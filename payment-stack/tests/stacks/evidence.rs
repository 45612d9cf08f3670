//! The pages that say what shows a requirement: every file, test, rule and resource that they name is there, and no exception is missing.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use infra_compiler::codes;

use crate::allows::allows;
use crate::document::{Document, legacy_sync, production};

/// The sections of PCI DSS 4: in each of the twelve chapters, how many.
const SECTIONS: [usize; 12] = [5, 3, 7, 2, 4, 5, 3, 6, 5, 7, 6, 10];

fn here(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn page(name: &str) -> String {
    std::fs::read_to_string(here("docs").join(name)).expect("page")
}

/// The rows of all tables, cell by cell, without heads.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines: Vec<_> = text.lines().collect();
    let is_row = |line: &str| line.starts_with("| ");
    let head = |index: usize| lines.get(index + 1).is_some_and(|next| next.starts_with("|---"));
    let rows = lines.iter().enumerate().filter(|(index, line)| is_row(line) && !head(*index));
    rows.map(|(_, line)| line.trim_matches('|').split(" | ").map(|cell| cell.trim().to_owned()).collect()).collect()
}

/// What stands between backticks, one after the other.
fn words(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

fn is_source(word: &str) -> bool {
    Path::new(word).extension().is_some_and(|extension| extension == "rs")
}

/// The tests of a name such as `stacks/network.rs`, or of another crate.
fn sources(name: &str) -> Option<String> {
    let file = if name.contains("/tests/") { here("..").join(name) } else { here("tests").join(name) };
    std::fs::read_to_string(file).ok()
}

/// What a page may name.
struct Known {
    addresses: BTreeSet<String>,
    rules: BTreeSet<&'static str>,
}

impl Known {
    fn new() -> Self {
        let documents = [production(), legacy_sync()];
        let addresses =
            documents.iter().flat_map(Document::resources).map(|block| block.address().to_owned()).collect();
        let rules = codes::all().into_iter().chain(codes::ours()).map(|code| code.name).collect();
        Self { addresses, rules }
    }

    /// Panics where a word names a test, a rule or a resource that is not there; gives how many were looked up.
    fn look_up(&self, row: &[String], cell: &str) -> usize {
        let (mut tests, mut seen) = (None, 0);
        for word in words(cell) {
            let name = word.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || "_…".contains(c));
            if is_source(word) {
                tests = Some(sources(word).unwrap_or_else(|| panic!("no tests in {word}: {row:?}")));
            } else if word.starts_with("aws_") && word.contains('.') {
                assert!(self.addresses.contains(word), "no resource {word}: {row:?}");
            } else if name && word.contains('_') {
                let test = word.trim_end_matches('…');
                let end = if test == word { "(" } else { "" };
                let shown = tests.as_ref().is_some_and(|tests| tests.contains(&format!("fn {test}{end}")));
                assert!(
                    shown || self.rules.contains(word),
                    "neither a test of the file before it nor a rule: {word} in {row:?}"
                );
            } else {
                continue;
            }
            seen += 1;
        }
        seen
    }
}

#[test]
fn every_requirement_is_shown_by_what_is_there() {
    let (text, known) = (page("requirements.md"), Known::new());
    let (asked, found) = text.split_once("\n## Findings").expect("two parts");
    let (asked, found) = (rows(asked), rows(found));
    // All 25, each with a test.
    for number in 1..=25 {
        let row = found.iter().find(|row| row[0].starts_with(&format!("{number} "))).expect("a finding");
        assert!(row[1].contains(".rs"), "{row:?}");
    }
    // What was asked for has a place before its tests, and what was found has rules after them.
    for (row, cells) in asked.iter().map(|row| (row, &row[2..])).chain(found.iter().map(|row| (row, &row[1..]))) {
        let seen: usize = cells.iter().map(|cell| known.look_up(row, cell)).sum();
        assert!(seen > 0, "{row:?}");
    }
}

#[test]
fn what_the_standard_asks_is_satisfied_allowed_or_left() {
    let (text, known) = (page("pci-dss.md"), Known::new());
    let part = |title: &str| {
        let after = text.split(&format!("\n## {title}\n")).nth(1).expect("part");
        rows(after.split("\n## ").next().unwrap_or(after))
    };
    let (satisfied, allowed, left) = (part("Satisfied"), part("Allowed"), part("Left"));
    for row in &satisfied {
        let [number, _, place, shown] = &row[..] else { panic!("{row:?}") };
        assert!(number.starts_with(|c: char| c.is_ascii_digit()), "{row:?}");
        known.look_up(row, place);
        assert!(words(shown).any(is_source) && known.look_up(row, shown) >= 2, "{row:?}");
    }
    // A number is satisfied in a part or left as a whole, and each has the form of one.
    let mut numbers = BTreeSet::new();
    for row in satisfied.iter().chain(&left) {
        for number in row[0].split(", ") {
            assert!(numbers.insert(number.to_owned()), "{number} stands twice");
        }
    }
    for (chapter, sections) in (1..).zip(SECTIONS) {
        for section in 1..=sections {
            let start = format!("{chapter}.{section}");
            let named = |number: &String| *number == start || number.starts_with(&format!("{start}."));
            assert!(numbers.iter().any(named), "{start} is neither satisfied nor left");
        }
    }
    let form = |number: &str| {
        let parts: Vec<Option<usize>> = number.split('.').map(|part| part.parse().ok()).collect();
        match parts[..] {
            [Some(chapter), Some(section), ..] => {
                SECTIONS.get(chapter - 1).is_some_and(|most| (1..=*most).contains(&section))
            }
            _ => ["A1", "A2", "A3"].contains(&number),
        }
    };
    assert!(numbers.iter().all(|number| form(number)), "{numbers:?}");

    // Each exception of both programs, and no more.
    let mut expected: Vec<_> = allows()
        .iter()
        .map(|allow| {
            let file = allow["place"]["file"].as_str().and_then(|path| path.rsplit('/').next()).expect("a file");
            let text = |key: &str| allow[key].as_str().expect("text").to_owned();
            (text("rule"), file.to_owned(), text("reason"))
        })
        .collect();
    let mut found: Vec<_> = allowed
        .iter()
        .map(|row| {
            let file = row[2].split(']').next().expect("a link").trim_start_matches('[');
            (words(&row[1]).next().expect("a rule").to_owned(), file.to_owned(), row[3].clone())
        })
        .collect();
    expected.sort();
    found.sort();
    assert_eq!(found, expected);
}

/// What made it clumsy to copy once: values handed down level by level, names of others by hand, walls of JSON.
#[test]
fn the_sources_are_an_example_to_copy() {
    let mut names = 0;
    for entry in std::fs::read_dir(here("src/stacks")).expect("sources") {
        let path = entry.expect("entry").path();
        let text = std::fs::read_to_string(&path).expect("source");
        let lines: Vec<_> = text.lines().map(str::trim).collect();
        let place = path.display();
        // Said once in the root, and asked for by `shared` where it is used.
        for handed_on in ["account_id,", "account_id:", "topic_arn,", "topic_arn:", "logs_key_arn,", "logs_key_arn:"] {
            let by_hand = lines.iter().find(|line| line.starts_with(handed_on) && !line.contains("topic.arn"));
            assert_eq!(by_hand, None, "{place}");
        }
        // Of an alarm only its kind knows the name.
        assert!(!text.contains("cloudwatch-metric-alarm-"), "{place}");
        // What has a name of its own carries it as a tag without a word.
        names += lines.iter().filter(|line| line.contains("Name: \"")).count();
        let mut open = None;
        for (number, line) in text.lines().enumerate() {
            let indent = line.len() - line.trim_start().len();
            if line.ends_with("jsonencode({") {
                open = Some((number, indent));
            } else if let Some((begin, outer)) = open.filter(|(_, outer)| *outer == indent) {
                assert!(number - begin <= 50 && line.trim_start().starts_with('}'), "{place}:{begin} {outer}");
                open = None;
            }
        }
    }
    assert!(names < 36, "{names}");
    let application = std::fs::read_to_string(here("src/stacks/application.rs")).expect("source");
    let parameters =
        application.split("pub Application<").nth(1).and_then(|rest| rest.split("> {").next()).expect("them");
    let given = parameters.lines().filter(|line| line.contains(':') && !line.trim().starts_with("shared ")).count();
    assert!(given <= 9, "{given}");
}
