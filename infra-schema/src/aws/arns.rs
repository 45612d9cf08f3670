//! Forms of the ARNs of resource types, from `arns.txt`.

use std::sync::LazyLock;

use rustc_hash::FxHashMap;

use super::lines;

static FORMS: LazyLock<FxHashMap<&'static str, &'static str>> =
    LazyLock::new(|| lines(include_str!("arns.txt")).filter_map(|line| line.split_once(' ')).collect());

/// The form of the `arn` of a type.
pub(super) fn of(ty: &str) -> Option<&'static str> {
    FORMS.get(ty).copied()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::*;
    use crate::{aws::AWS, mode::Mode};

    /// They are those that AWS documents for a service, and the types have an `arn`.
    #[test]
    fn forms_are_documented_ones_of_types_that_there_are() {
        let table = AWS.facts.policies().unwrap();
        let schema = AWS.newest().unwrap();
        let forms: BTreeSet<String> = AWS
            .facts
            .policy_services()
            .unwrap()
            .iter()
            .flat_map(|prefix| {
                let service = table.service(prefix).unwrap();
                (0..service.resources())
                    .filter_map(move |number| Some(service.resource(number)?.arn))
                    .collect::<Vec<_>>()
            })
            .collect();
        for line in lines(include_str!("arns.txt")) {
            let (ty, form) = line.split_once(' ').unwrap();
            assert!(forms.contains(form), "{line}");
            let block = schema.resource(Mode::Managed, ty).unwrap().unwrap_or_else(|| panic!("{ty}"));
            assert!(block.attribute("arn").is_some(), "{ty}");
        }
    }
}
