//! Which arguments the provider's code wants together, apart, or one of: `combinations.txt`, found by asking the provider
//! itself about every type, `combinations_6.txt` for what a newer one asks instead, and `combinations_aws.txt` for what AWS refuses.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

use crate::{
    mode::Mode,
    provider::{Combination, Constraint},
};

/// The version of the provider that was asked.
pub const VERSION: &str = "5.100";

const FILES: [&str; 3] =
    [include_str!("combinations.txt"), include_str!("combinations_6.txt"), include_str!("combinations_aws.txt")];

const WORDS: [(Constraint, &str); 4] = [
    (Constraint::ExactlyOneOf, "exactly-one"),
    (Constraint::AtLeastOneOf, "at-least-one"),
    (Constraint::ConflictsWith, "conflict"),
    (Constraint::RequiredWith, "with"),
];

/// The word for a constraint in the file.
pub fn word(constraint: Constraint) -> &'static str {
    WORDS.iter().find(|(known, _)| *known == constraint).map_or("", |(_, word)| word)
}

/// The combinations of a type; those of a resource and of a data source of one name differ.
pub(super) fn of(mode: Mode, ty: &str) -> &'static [Combination] {
    static ALL: OnceLock<FxHashMap<Mode, FxHashMap<&str, Vec<Combination>>>> = OnceLock::new();
    let all = ALL.get_or_init(|| {
        let mut all: FxHashMap<Mode, FxHashMap<&str, Vec<Combination>>> = FxHashMap::default();
        for ((mode, ty), combination) in lines().filter_map(read) {
            all.entry(mode).or_default().entry(ty).or_default().push(combination);
        }
        all
    });
    all.get(&mode).and_then(|types| types.get(ty)).map_or(&[], Vec::as_slice)
}

fn lines() -> impl Iterator<Item = &'static str> {
    FILES.into_iter().flat_map(super::lines)
}

/// `aws_x [version] constraint [in path] name name …`; `data.` and `ephemeral.` come before the types of these modes.
fn read(line: &'static str) -> Option<((Mode, &'static str), Combination)> {
    let mut words = line.split(' ').peekable();
    let address = words.next()?;
    let address = match address.split_once('.') {
        None => (Mode::Managed, address),
        Some(("data", ty)) => (Mode::Data, ty),
        Some(("ephemeral", ty)) => (Mode::Ephemeral, ty),
        Some(_) => return None,
    };
    let version = words.next_if(|word| word.starts_with(|first: char| first.is_ascii_digit()));
    let constraint = words.next()?;
    let constraint = WORDS.iter().find(|(_, word)| *word == constraint).map(|(constraint, _)| *constraint)?;
    let within = if words.next_if_eq(&"in").is_some() { words.next()? } else { "" };
    Some((address, Combination { constraint, within, names: words.collect(), version }))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{aws::AWS, schema::Schema};

    fn exists(schema: &Schema, mode: Mode, ty: &str, path: &str) -> bool {
        let Ok(Some(mut block)) = schema.resource(mode, ty) else { return false };
        let mut steps = path.split('.').peekable();
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
    fn every_line_is_a_combination_of_what_there_is() {
        for text in FILES {
            assert!(crate::aws::lines(text).is_sorted());
        }
        assert!(lines().count() > 500);
        for line in lines() {
            let ((mode, ty), rule) = read(line).unwrap_or_else(|| panic!("no combination: {line}"));
            let schema = AWS.schema(rule.version.unwrap_or(VERSION)).unwrap();
            assert!(rule.names.len() > 1, "{line}");
            let paths = rule.names.iter().copied().chain(Some(rule.within).filter(|within| !within.is_empty()));
            paths.for_each(|path| assert!(exists(&schema, mode, ty, path), "{path}: {line}"));
        }
    }

    #[test]
    fn a_known_type_has_its_own() {
        let group = of(Mode::Managed, "aws_autoscaling_group");
        let one = group.iter().find(|combination| combination.constraint == Constraint::ExactlyOneOf).unwrap();
        assert_eq!(one.names, ["launch_configuration", "launch_template", "mixed_instances_policy"]);
    }

    #[test]
    fn other_types_have_none() {
        assert!(of(Mode::Managed, "aws_sns_topic_policy").is_empty());
        assert!(of(Mode::Data, "aws_autoscaling_group").is_empty());
    }
}
