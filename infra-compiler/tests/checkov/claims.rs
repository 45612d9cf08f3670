//! What a map claims of the checks of another scanner, and whether it is so.
//!
//! An id alone covers nothing. One that names rules of ours is covered by the examples that these carry: of one of them an
//! example that fails, and of one an example that passes, must hold a type that the id is about. One that names an error is
//! covered by the two bodies behind it, of which the first must be found at that error, and the second must not.

use std::{collections::BTreeMap, fs, path::Path};

use infra_compiler::{
    codes,
    diagnostic::{Code, Example},
    driver::source::{self, Compiled},
};
use proc_macro2::{Span, TokenStream};

fn text(folder: &str, name: &str) -> String {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests").join(folder).join(name);
    fs::read_to_string(path).expect("a file of the folder")
}

/// The types that each id is about.
fn ids(text: &str) -> BTreeMap<&str, Vec<&str>> {
    let lines = text.lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(": "));
    lines.map(|(id, types)| (id, types.split(' ').collect())).collect()
}

/// The id, the sort and the rest of each line that claims something.
fn claims(text: &str) -> Vec<(&str, &str, &str)> {
    let lines = text.lines().filter(|line| !line.is_empty() && !line.starts_with(['#', '!']));
    let claim = |line: &'_ str| {
        let mut words = line.splitn(3, ' ');
        Some((words.next()?.len(), words.next()?.len()))
    };
    lines
        .map(|line| {
            let (id, sort) = claim(line).unwrap_or_else(|| panic!("not a claim: {line}"));
            (&line[..id], &line[id + 1..id + 1 + sort], line.get(id + sort + 2..).unwrap_or_default())
        })
        .collect()
}

/// Whether an example holds something of one of these types.
fn holds(examples: &[Example], types: &[&str]) -> bool {
    let word = |text: &str, ty: &str| {
        let mut places = text.match_indices(ty);
        places.any(|(at, _)| !text[at + ty.len()..].starts_with(|next: char| next.is_alphanumeric() || next == '_'))
    };
    examples.iter().any(|Example(text)| types.iter().any(|ty| word(text, ty.trim_start_matches("data."))))
}

/// The names of what a root with this resource reports, with this data source (`data.type`), provider (`provider.type`), or with these
/// items (`items`).
fn reported(ty: &str, body: &str) -> Vec<String> {
    let items = match ty.split_once('.') {
        Some(("provider", ty)) => format!("provider {ty} {body}"),
        Some((mode, ty)) => format!("{mode} {ty} it {body}"),
        None if ty == "items" => {
            body.strip_prefix('{').and_then(|body| body.strip_suffix('}')).unwrap_or(body).to_owned()
        }
        None => format!("resource {ty} it {body}"),
    };
    let text = format!("stack! {{ #[workspace(\"one\")] pub One {{ {items} }} }}");
    let tokens: TokenStream = text.parse().unwrap_or_else(|error| panic!("{text}: {error}"));
    let mut no_file = |path: &str, _: Span| Err(format!("no file `{path}`"));
    let no_table = |path: &str, _: Span| Err(format!("no table `{path}`"));
    let Compiled { definitions, .. } = source::compile(tokens, &mut no_file, &no_table).expect("a definition");
    definitions.iter().flat_map(|one| one.diagnostics.iter().map(|found| found.name().to_owned())).collect()
}

/// Holds what the map of a folder claims.
pub(crate) fn hold(folder: &str) {
    let (ids_text, map) = (text(folder, "ids.txt"), text(folder, "map.txt"));
    let (ids, ours) = (ids(&ids_text), codes::ours());
    let rules: BTreeMap<&str, &Code> = ours.iter().map(|code| (code.name, code)).collect();
    let mut wrong = Vec::new();
    for (id, sort, rest) in claims(&map) {
        let Some(types) = ids.get(id) else {
            wrong.push(format!("{id}: it is no id"));
            continue;
        };
        match sort {
            "rule" => {
                let named: Vec<Option<&&Code>> = rest.split(' ').map(|name| rules.get(name)).collect();
                if named.iter().any(Option::is_none) {
                    wrong.push(format!("{id}: there is no rule of one of these names: {rest}"));
                }
                let named: Vec<&&Code> = named.into_iter().flatten().collect();
                // Not every scanner lists the types.
                let typed = types.iter().any(|ty| ty.contains("aws_"));
                if typed && !named.iter().any(|code| holds(code.fails, types)) {
                    wrong.push(format!("{id}: no failing example of {rest} holds one of {types:?}"));
                }
                if typed && !named.iter().any(|code| holds(code.passes, types)) {
                    wrong.push(format!("{id}: no passing example of {rest} holds one of {types:?}"));
                }
            }
            "error" => {
                let mut words = rest.splitn(3, ' ');
                let (Some(code), Some(ty), Some(bodies)) = (words.next(), words.next(), words.next()) else {
                    wrong.push(format!("{id}: `id error code type {{ … }} | {{ … }}`"));
                    continue;
                };
                let Some((bad, good)) = bodies.split_once(" | ") else { panic!("{id}: a body that is not found") };
                if !reported(ty, bad).iter().any(|found| found == code) {
                    wrong.push(format!("{id}: `{bad}` is not found at `{code}`"));
                }
                if reported(ty, good).iter().any(|found| found == code) {
                    wrong.push(format!("{id}: the near miss `{good}` is found too"));
                }
            }
            "other" => {
                let reasons = map.lines().filter_map(|line| line.strip_prefix("! ")?.split_once(": "));
                if !reasons.clone().any(|(word, _)| word == rest) {
                    wrong.push(format!("{id}: no reason `{rest}`"));
                }
            }
            _ => wrong.push(format!("{id}: no sort `{sort}`")),
        }
    }
    assert!(wrong.is_empty(), "{} claims:\n{}", wrong.len(), wrong.join("\n"));
}

/// Holds that a folder has so many ids, and that none is claimed twice.
pub(crate) fn count(folder: &str, ids_there: usize) {
    let map = text(folder, "map.txt");
    let mut seen: Vec<&str> = claims(&map).iter().map(|claim| claim.0).collect();
    let all = seen.len();
    seen.sort_unstable();
    seen.dedup();
    assert_eq!(seen.len(), all);
    assert_eq!(ids(&text(folder, "ids.txt")).len(), ids_there);
}
