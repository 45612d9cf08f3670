//! Which arguments the provider's code wants together, which apart, and of which it needs one: facts that no schema states.
//!
//! They are in `combinations.txt`, found by asking the provider itself about every type.

use std::{collections::HashMap, sync::OnceLock};

/// How arguments of one resource depend on each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Sort {
    /// One of them, and no more.
    ExactlyOne,
    /// One of them, or more.
    AtLeastOne,
    /// At most one of them.
    Conflict,
    /// If the first is there, the others are needed.
    With,
}

impl Sort {
    const ALL: [(Self, &str); 4] = [
        (Self::ExactlyOne, "exactly-one"),
        (Self::AtLeastOne, "at-least-one"),
        (Self::Conflict, "conflict"),
        (Self::With, "with"),
    ];

    /// The word for it in the file.
    pub fn word(self) -> &'static str {
        Self::ALL.iter().find(|(sort, _)| *sort == self).map_or("", |(_, word)| word)
    }

    fn read(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(_, known)| *known == word).map(|(sort, _)| *sort)
    }
}

/// A rule for the arguments of one type.
#[derive(Debug, PartialEq, Eq)]
pub struct Combination {
    /// What it says.
    pub sort: Sort,
    /// The way to the block in which it holds, as `vpc_config.subnet`; empty for the whole body.
    pub within: &'static str,
    /// Ways to attributes and blocks.
    pub names: Vec<&'static str>,
    /// Whether a provider of any version is known to have it; else only the version that was asked.
    pub any_version: bool,
}

/// The rules of a type; `data.` and `ephemeral.` come before the types of these modes.
///
/// ```
/// use infra_compiler::combinations::{Sort, of};
///
/// let group = of("aws_autoscaling_group").iter().find(|rule| rule.sort == Sort::ExactlyOne).expect("a known rule");
/// assert_eq!(group.names, ["launch_configuration", "launch_template", "mixed_instances_policy"]);
/// ```
pub fn of(address: &str) -> &'static [Combination] {
    static ALL: OnceLock<HashMap<&str, Vec<Combination>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: HashMap<&str, Vec<Combination>> = HashMap::new();
        for (address, combination) in include_str!("combinations.txt").lines().filter_map(read) {
            all.entry(address).or_default().push(combination);
        }
        all
    });
    all.get(address).map_or(&[], Vec::as_slice)
}

/// `aws_x [5.100] sort [in way] name name …`.
fn read(line: &'static str) -> Option<(&'static str, Combination)> {
    let mut words = line.split(' ').peekable();
    let address = words.next().filter(|word| !word.starts_with('#'))?;
    let any_version = words.next_if_eq(&VERSION).is_none();
    let sort = Sort::read(words.next()?)?;
    let within = if words.next_if_eq(&"in").is_some() { words.next()? } else { "" };
    Some((address, Combination { sort, within, names: words.collect(), any_version }))
}

/// The version of the provider that was asked.
pub const VERSION: &str = "5.100";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{
        program::Mode,
        schema::{Schema, tables},
    };

    fn exists(schema: &Schema, mode: Mode, ty: &str, way: &str) -> bool {
        let Ok(Some(mut block)) = schema.resource(mode, ty) else { return false };
        let mut steps = way.split('.').peekable();
        while let Some(step) = steps.next() {
            if steps.peek().is_none() {
                return block.attribute(step).is_some() || block.nested(step).is_some();
            }
            let Some(Ok(inner)) = block.nested(step).map(|nested| schema.block(nested.block)) else {
                return block.attribute(step).is_some();
            };
            block = inner;
        }
        false
    }

    #[test]
    fn every_line_is_a_rule_of_what_there_is() {
        let schema = tables::aws(VERSION).unwrap();
        let lines: Vec<&str> = include_str!("combinations.txt").lines().filter(|line| !line.starts_with('#')).collect();
        assert!(lines.len() > 500 && lines.is_sorted());
        for line in lines {
            let (address, rule) = read(line).unwrap_or_else(|| panic!("no rule: {line}"));
            let (mode, ty) = match address.split_once('.') {
                Some(("data", ty)) => (Mode::Data, ty),
                Some((_, ty)) => (Mode::Ephemeral, ty),
                None => (Mode::Managed, address),
            };
            assert!(rule.names.len() > 1, "{line}");
            let ways = rule.names.iter().copied().chain(Some(rule.within).filter(|within| !within.is_empty()));
            ways.for_each(|way| assert!(exists(&schema, mode, ty, way), "{way}: {line}"));
        }
    }

    #[test]
    fn other_types_have_none() {
        assert!(of("aws_sns_topic_policy").is_empty());
    }
}
