//! Which members of objects the provider's code requires: `members.txt`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

/// Members by type and attribute.
type Table = FxHashMap<&'static str, FxHashMap<&'static str, Vec<&'static str>>>;

pub(super) fn required(ty: &str, attribute: &str) -> &'static [&'static str] {
    static TABLE: OnceLock<Table> = OnceLock::new();
    let table = TABLE.get_or_init(|| {
        let mut table = Table::default();
        for ((ty, attribute), members) in super::lines(include_str!("members.txt")).filter_map(read) {
            table.entry(ty).or_default().insert(attribute, members);
        }
        table
    });
    table.get(ty).and_then(|attributes| attributes.get(attribute)).map_or(&[], Vec::as_slice)
}

/// `type  attribute  member  …`.
fn read(line: &'static str) -> Option<((&'static str, &'static str), Vec<&'static str>)> {
    let mut words = line.split_whitespace();
    Some(((words.next()?, words.next()?), words.collect()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{aws::AWS, mode::Mode, types::Type};

    #[test]
    fn every_line_is_of_members_that_every_version_has() {
        for line in crate::aws::lines(include_str!("members.txt")) {
            let ((ty, attribute), members) = read(line).unwrap_or_else(|| panic!("cannot read {line}"));
            for version in AWS.versions() {
                let schema = AWS.schema(version).unwrap();
                let block = schema.resource(Mode::Managed, ty).unwrap().unwrap_or_else(|| panic!("no {ty}"));
                let found = block.attribute(attribute).unwrap_or_else(|| panic!("no {attribute} on {ty}"));
                let (Type::List(element) | Type::Set(element)) = &found.ty else { panic!("{ty} {attribute}") };
                let Type::Object(fields) = &**element else { panic!("{ty} {attribute}") };
                assert!(!members.is_empty() && members.iter().all(|member| fields.contains_key(*member)), "{line}");
            }
        }
    }
}
