//! Fifty-three deliberate mistakes, of which `terraform validate` finds the last fourteen as well: each is found, at the code
//! that its file names, and a program that is nearly the same and right is not.
//!
//! A file of `cases` holds the mistakes of one area. A line `// 13. what is wrong: code` begins one; behind it stand the items
//! of a root, and behind `// near miss` those of one that is right.

use std::{collections::BTreeMap, fs, path::Path};

use infra_compiler::{
    diagnostic::Diagnostic,
    driver::source::{self, Compiled},
};
use proc_macro2::{Span, TokenStream};

/// A mistake.
struct Mistake {
    /// What is wrong.
    words: String,
    /// The code, or the rule, that finds it.
    code: String,
    /// Items with the mistake.
    wrong: String,
    /// Items without.
    right: String,
}

fn mistakes() -> BTreeMap<u32, Mistake> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/mistakes/cases");
    let files = fs::read_dir(&folder).expect("the folder of cases").map(|entry| entry.expect("an entry").path());
    files.flat_map(|path| read(&fs::read_to_string(path).expect("a file of cases"))).collect()
}

fn read(text: &str) -> Vec<(u32, Mistake)> {
    let mut found: Vec<(u32, Mistake)> = Vec::new();
    let mut right = false;
    for line in text.lines() {
        if line == "// near miss" {
            right = true;
        } else if let Some((number, said)) = line.strip_prefix("// ").and_then(|line| line.split_once(". ")) {
            let (words, code) = said.rsplit_once(": ").expect("a code");
            right = false;
            let mistake =
                Mistake { words: words.to_owned(), code: code.to_owned(), wrong: String::new(), right: String::new() };
            found.push((number.parse().expect("a number"), mistake));
        } else if let Some((_, mistake)) = found.last_mut() {
            let items = if right { &mut mistake.right } else { &mut mistake.wrong };
            items.push_str(line);
            items.push('\n');
        }
    }
    found
}

/// What a root with these items reports, besides the conventions of names, which are not asked about here.
fn reported(items: &str) -> Vec<Diagnostic> {
    let source = format!(
        "stack! {{ #[workspace(\"mistakes\")] pub Mistakes {{
            rules {{ name_without_suffix: allow, name_without_type: allow }}
            {items}
        }} }}"
    );
    let tokens: TokenStream = source.parse().expect("tokens");
    let mut no_file = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let no_table = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let Compiled { read, definitions } = source::compile(tokens, &mut no_file, &no_table).expect("a definition");
    let read = read.into_iter().flat_map(|(found, _)| found.iter().cloned().collect::<Vec<_>>());
    read.chain(definitions.iter().flat_map(|one| one.diagnostics.iter().cloned())).collect()
}

#[test]
fn every_mistake_is_found_and_its_near_miss_is_not() {
    let mut wrong = Vec::new();
    for (number, Mistake { words, code, wrong: mistaken, right }) in mistakes() {
        let found = reported(mistaken.as_str());
        let names: Vec<&str> = found.iter().map(Diagnostic::name).collect();
        if !names.contains(&&*code) {
            wrong.push(format!("{number}. {words}: `{code}` is not among {names:?}"));
        }
        let found = reported(right.as_str());
        wrong.extend(found.iter().filter(|found| found.is_error() || found.name() == code).map(|found| {
            format!("{number}. {words}: the near miss is found as `{}`: {}", found.name(), found.message)
        }));
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn there_are_fifty_three() {
    let numbers: Vec<u32> = mistakes().into_keys().collect();
    assert_eq!(numbers, (1..=53).collect::<Vec<_>>());
}
