//! What AWS itself refuses, which holds whatever the version of the provider is: as others reproduced it, `reproduced.txt`, or as the
//! pages of its APIs say, `api.txt`.

use std::collections::BTreeSet;

use infra_compiler::{
    Text,
    schema::{Block, Schema},
    values::{Entry, Fact, Taken},
};
use provider_client::slots;

use super::{entry, fact, items, newer};

/// Who reproduced it; the licence is that of AWS's models.
pub(super) const PACKAGE: &str = "cdk-preflight 1.9.1";

/// A line of the file.
struct Line {
    ty: &'static str,
    path: Vec<Text>,
    fact: Fact,
    /// Whether the provider is known to take more than AWS.
    only: bool,
}

/// Adds what is known of a type to what a version of the provider, or the models, say of it. Whether upper and lower case are the same
/// is the provider's, as it was `asked`.
pub(super) fn add(
    ty: &str,
    asked: &Entry,
    known: &mut Entry,
    (schema, block): (&Schema, &Block),
) -> Result<(), String> {
    let lines: Vec<Line> = lines()?.into_iter().filter(|line| line.ty == ty).collect();
    if lines.is_empty() {
        return Ok(());
    }
    let there = places(schema, block)?;
    for Line { path, fact, only, .. } in lines {
        if there.contains(&path) {
            let mut taken = newer::find(known, &path).cloned().unwrap_or_default();
            let fact = if is_any_case(asked, &path) { in_any_case(fact) } else { fact };
            merge(&mut taken, fact, only).map_err(|why| format!("{ty}.{}: {why}", path.join(".")))?;
            entry::put(known, &path, taken);
        }
    }
    Ok(())
}

/// The ways to all arguments, and to all that holds items.
pub(super) fn places(schema: &Schema, block: &Block) -> Result<BTreeSet<Vec<Text>>, String> {
    let all = slots(schema, block).and_then(|mut all| {
        all.extend(items::held(schema, block)?);
        Ok(all)
    });
    Ok(all.map_err(|error| error.to_string())?.into_iter().map(|slot| slot.path).collect())
}

fn is_any_case(asked: &Entry, path: &[Text]) -> bool {
    let facts = newer::find(asked, path).into_iter().flat_map(|taken| &taken.facts);
    facts.into_iter().any(|fact| matches!(fact, Fact::OneOf { any_case: true, .. }))
}

fn in_any_case(fact: Fact) -> Fact {
    match fact {
        Fact::OneOf { values, .. } => Fact::OneOf { values, any_case: true },
        other => other,
    }
}

/// Puts a fact in the place of what was known of its kind; of two bounds the narrower one holds.
fn merge(taken: &mut Taken, fact: Fact, only: bool) -> Result<(), String> {
    let same = |known: &&mut Fact| std::mem::discriminant(*known) == std::mem::discriminant(&fact);
    let Some(known) = taken.facts.iter_mut().find(same) else {
        taken.facts.push(fact);
        return Ok(());
    };
    match (known, fact) {
        (Fact::OneOf { values, any_case }, Fact::OneOf { values: all, .. }) => {
            let has = |value: &Text| all.iter().any(|one| one == value || *any_case && one.eq_ignore_ascii_case(value));
            if let Some(more) = values.iter().find(|value| !has(value)).filter(|_| !only) {
                return Err(format!("`{more}` is taken too"));
            }
            *values = all;
        }
        (Fact::Range { least, most }, Fact::Range { least: low, most: high }) => {
            (*least, *most) = ((*least).max(low), narrower(*most, high));
        }
        (Fact::Length { least, most, .. }, Fact::Length { least: low, most: high, .. })
        | (Fact::Items { least, most }, Fact::Items { least: low, most: high }) => {
            (*least, *most) = ((*least).max(low), narrower(*most, high));
        }
        // What was asked is as sure.
        _ => {}
    }
    Ok(())
}

fn narrower<T: Ord>(one: Option<T>, other: Option<T>) -> Option<T> {
    match (one, other) {
        (Some(one), Some(other)) => Some(one.min(other)),
        (one, other) => one.or(other),
    }
}

fn lines() -> Result<Vec<Line>, String> {
    let stated = |text: &'static str| text.lines().filter(|line| !line.is_empty() && !line.starts_with('#'));
    let reproduced = stated(include_str!("reproduced.txt")).map(|line| (line, line.rsplit_once(" : ").map(|it| it.0)));
    let pages = stated(include_str!("api.txt")).map(|line| (line, Some(line)));
    let mut all = Vec::new();
    for (line, stated) in reproduced.chain(pages) {
        let parts = || {
            let (types, rest) = stated?.split_once(' ')?;
            let (path, fact) = rest.split_once(' ')?;
            let (only, fact) = match fact.strip_prefix("only ") {
                Some(fact) => (true, fact),
                None => (false, fact),
            };
            Some((types, path, fact::read(fact)?, only))
        };
        let (types, path, fact, only) = parts().ok_or_else(|| format!("what AWS refuses: `{line}`"))?;
        let path: Vec<Text> = path.split('.').map(Text::from).collect();
        all.extend(types.split(',').map(|ty| Line { ty, path: path.clone(), fact: fact.clone(), only }));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use infra_compiler::{aws::AWS, mode::Mode};

    use super::*;

    #[test]
    fn each_line_is_about_an_argument() {
        let schemas = ["5.100.0", "6.69.1"].map(|version| AWS.schema(version).expect("a table"));
        let is_there = |line: &Line| {
            schemas.iter().any(|schema| {
                let block = schema.resource(Mode::Managed, line.ty).expect("a schema");
                block.is_some_and(|block| places(schema, &block).expect("arguments").contains(&line.path))
            })
        };
        let lines = lines().expect("lines");
        let lost =
            lines.iter().filter(|line| !is_there(line)).map(|line| format!("{}.{}", line.ty, line.path.join(".")));
        assert_eq!(lost.collect::<Vec<_>>(), [""; 0]);
    }

    #[test]
    fn each_names_a_constraint() {
        let ids = include_str!("../../../infra-compiler/tests/constraints/ids.txt");
        let ids: BTreeSet<&str> = ids.split_whitespace().collect();
        for line in include_str!("reproduced.txt").lines().filter(|line| !line.is_empty() && !line.starts_with('#')) {
            let (_, id) = line.rsplit_once(" : ").expect("a constraint");
            assert!(ids.contains(id), "{id}");
        }
    }
}
