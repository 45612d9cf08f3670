//! The file of what was found: two by two what excludes one another, and what holds for one version alone.

use std::collections::{BTreeMap, BTreeSet};

use infra_compiler::{
    aws::{
        AWS,
        combinations::{VERSION, word},
    },
    mode::Mode,
    provider::Constraint,
    schema::{Block, Schema},
};

use super::Rule;

const HEADER: &str = "\
# What hashicorp/aws 5.100.0 asks beyond its schema: `cargo xtask values combinations`.
# Type, constraint, the block in which it holds, attributes and blocks. `5.100` before the constraint: the newer version
# has other arguments there, and whether the constraint still holds is not known. A name and
# its prefix are never taken together.
";

/// The file of all that was found.
pub(in super::super) fn file(found: &BTreeMap<(Mode, String), BTreeSet<Rule>>) -> Result<String, String> {
    let (old, newer) = (AWS.schema("5.100.0").ok_or("no table")?, AWS.newest().ok_or("no table")?);
    let mut lines = BTreeSet::new();
    for ((mode, ty), rules) in found {
        for (constraint, names) in pairs(rules) {
            let is_covered = constraint == Constraint::ConflictsWith
                && rules.iter().any(|(constraint, all)| {
                    *constraint == Constraint::ExactlyOneOf && names.iter().all(|name| all.contains(name))
                });
            if is_covered {
                continue;
            }
            let within = parent(&names);
            let is_same = is_name_of_two(&names) || same_in_newer(&old, &newer, (*mode, ty), &names);
            let version = if is_same { String::new() } else { format!(" {VERSION}") };
            let within = if within.is_empty() { within } else { format!(" in {within}") };
            let (prefix, word) = (mode.prefix(), word(constraint));
            lines.insert(format!("{prefix}{ty}{version} {word}{within} {}", names.join(" ")));
        }
    }
    Ok(lines.iter().fold(HEADER.to_owned(), |text, line| text + line + "\n"))
}

/// What excludes one another, two by two.
fn pairs(rules: &BTreeSet<Rule>) -> BTreeSet<Rule> {
    let mut all = BTreeSet::new();
    for (constraint, names) in rules {
        if *constraint == Constraint::ConflictsWith && names.len() > 2 {
            for (at, one) in names.iter().enumerate() {
                all.extend(names.iter().skip(at + 1).map(|other| (*constraint, vec![one.clone(), other.clone()])));
            }
        } else {
            all.insert((*constraint, names.clone()));
        }
    }
    all
}

/// The way to the block that all paths are in.
fn parent(paths: &[String]) -> String {
    let ways = paths.iter().map(|path| path.split('.').collect::<Vec<_>>());
    let shared = ways
        .map(|way| way.split_last().map_or(Vec::new(), |(_, rest)| rest.to_vec()))
        .reduce(|one, other| one.into_iter().zip(other).take_while(|(a, b)| a == b).map(|(step, _)| step).collect());
    shared.unwrap_or_default().join(".")
}

/// Whether this is a name and the beginning of one, of which no version takes both.
fn is_name_of_two(paths: &[String]) -> bool {
    matches!(paths, [name, prefix] if *prefix == format!("{name}_prefix"))
}

/// Whether all that can be written in the blocks of these paths is the same in both versions.
fn same_in_newer(old: &Schema, new: &Schema, (mode, ty): (Mode, &str), paths: &[String]) -> bool {
    let (Ok(Some(old_block)), Ok(Some(new_block))) = (old.resource(mode, ty), new.resource(mode, ty)) else {
        return false;
    };
    let names = |block: &Block| -> BTreeSet<String> {
        let attributes =
            block.attributes.iter().filter(|one| one.optional || one.required).map(|one| one.name.to_string());
        attributes.chain(block.blocks.iter().map(|one| one.name.to_string())).filter(|name| name != "region").collect()
    };
    paths.iter().all(|path| {
        let (mut old_block, mut new_block) = (old_block.clone(), new_block.clone());
        let mut steps = path.split('.').peekable();
        while let Some(step) = steps.next() {
            if names(&old_block) != names(&new_block) {
                return false;
            }
            if steps.peek().is_some() {
                let (Some(one), Some(other)) = (old_block.nested(step), new_block.nested(step)) else { return false };
                let (Ok(one), Ok(other)) = (old.block(one.block), new.block(other.block)) else { return false };
                (old_block, new_block) = (one, other);
            }
        }
        true
    })
}
