//! Changes that nobody can be asked about: `by_hand.txt`.

use infra_compiler::values::{Replacements, Replaces};

/// Adds what is known of a type by other means, where nothing was answered.
pub(in crate::values) fn add(ty: &str, found: &mut Replacements) {
    for (_, path) in lines().filter(|(of, _)| *of == ty) {
        found.asked = true;
        found.paths.insert(path.into(), Some(Replaces::Always));
    }
}

/// Each type with one of its arguments.
fn lines() -> impl Iterator<Item = (&'static str, &'static str)> {
    include_str!("by_hand.txt").lines().filter(|line| !line.starts_with('#')).filter_map(|line| line.split_once(' '))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use infra_compiler::{aws::AWS, program::Mode, values::Table};

    use super::*;

    #[test]
    fn each_is_an_argument_that_was_not_answered() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the workspace");
        let bytes = std::fs::read(crate::values::asked_path(root)).expect("what was asked");
        let asked = Table::open(&bytes).expect("a table");
        let schema = AWS.schema("5.100.0").expect("a table");
        for (ty, path) in lines() {
            let block = schema.resource(Mode::Managed, ty).expect("a schema").expect(ty);
            assert!(block.attribute(path).is_some(), "{ty}.{path}");
            let answered = asked.replacements(ty).expect("a row");
            assert_eq!(answered.paths.get(path), Some(&None), "{ty}.{path} was answered: take the line out");
        }
    }
}
