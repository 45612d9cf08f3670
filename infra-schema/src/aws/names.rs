//! The physical names of types: `names.txt`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::provider::{Characters, Ending, NameRule, NameScope, PhysicalName};

pub(super) fn physical_name(ty: &str) -> Option<&'static PhysicalName> {
    static TABLE: OnceLock<FxHashMap<&'static str, PhysicalName>> = OnceLock::new();
    TABLE.get_or_init(|| lines().filter_map(read).map(|name| (name.ty, name)).collect()).get(ty)
}

fn lines() -> impl Iterator<Item = &'static str> {
    super::lines(include_str!("names.txt"))
}

/// Columns are set apart by two spaces or more, so that a set of characters may hold one.
fn read(line: &'static str) -> Option<PhysicalName> {
    let mut columns = line.split("  ").map(str::trim).filter(|column| !column.is_empty());
    let mut first = columns.next()?.split_whitespace();
    let ty = first.next()?;
    let attribute = match first.next() {
        Some(attribute) => attribute,
        None => columns.next()?,
    };
    let (shortest, longest) = columns.next()?.split_once('-')?;
    let characters = Characters::read(columns.next()?);
    let scope = match columns.next()? {
        "global" => NameScope::Global,
        "account" => NameScope::Account,
        "region" => NameScope::Region,
        "-" => NameScope::Free,
        within => NameScope::Within(within.strip_prefix("in:")?),
    };
    let (mut shares_with, mut rules) = (ty, Vec::new());
    for word in columns.flat_map(str::split_whitespace) {
        match word.split_once('=') {
            Some(("shares", other)) => shares_with = other,
            _ => rules.push(rule(word)?),
        }
    }
    let (shortest, longest) = (shortest.parse().ok()?, longest.parse().ok()?);
    Some(PhysicalName { ty, attribute, shortest, longest, characters, scope, shares_with, rules })
}

fn rule(word: &'static str) -> Option<NameRule> {
    Some(match word.split_once('=') {
        None => match word {
            "letter-first" => NameRule::LetterFirst,
            "alphanumeric-start" => NameRule::AlphanumericStart,
            "alphanumeric-ends" => NameRule::AlphanumericEnds,
            "no-end-dash" => NameRule::NoEndDash,
            "no-edge-dash" => NameRule::NoEdgeDash,
            "no-double-dash" => NameRule::NoDoubleDash,
            "any-case" => NameRule::AnyCase,
            "unfilled" => NameRule::Unfilled,
            _ => return None,
        },
        Some(("prefix", text)) => NameRule::Prefix(text),
        Some(("also", text)) => NameRule::Also(text),
        Some(("word", text)) => NameRule::Word(text),
        Some(("ending", text)) => {
            let (text, attribute) = text.split_once('@')?;
            NameRule::Ending(Ending { text, attribute })
        }
        Some(("not", text)) => NameRule::Not(text),
        Some(("not-containing", text)) => NameRule::NotContaining(text),
        Some(_) => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn types_share_names_with_types_that_have_some() {
        for ty in lines().filter_map(read).map(|name| name.shares_with) {
            let other = physical_name(ty).unwrap_or_else(|| panic!("no name of `{ty}`"));
            assert_eq!(other.shares_with, ty);
        }
        assert_eq!(physical_name("aws_alb").map(|name| name.shares_with), Some("aws_lb"));
    }

    #[test]
    fn every_line_is_read_and_no_type_twice() {
        let mut seen = rustc_hash::FxHashSet::default();
        for line in lines() {
            let name = read(line).unwrap_or_else(|| panic!("cannot read {line}"));
            assert!(seen.insert(name.ty), "{} twice", name.ty);
            assert!(name.shortest <= name.longest, "{line}");
        }
    }

    #[test]
    fn a_name_that_is_left_out_fits_where_nothing_is_added() {
        for name in lines().filter_map(read) {
            let word = name.words().map(|word| word.len()).min().unwrap_or_default();
            let ending = name.ending().map_or(0, |ending| ending.text.len());
            let longest = name.prefix().len() + word + 1 + infra_template::Suffix::LONGEST + ending;
            assert!(longest <= name.longest, "{}", name.ty);
            assert!("az09-".chars().all(|c| name.characters.contains(c)), "{}", name.ty);
        }
    }

    #[test]
    fn a_set_may_hold_spaces_and_brackets() {
        let group = physical_name("aws_security_group").unwrap();
        assert!(group.characters.contains(' ') && group.characters.contains('[') && group.characters.contains('-'));
        assert!(!group.characters.contains('|'));
        assert_eq!(group.scope, NameScope::Within("vpc_id"));
    }
}
