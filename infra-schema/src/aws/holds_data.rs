//! Which types hold data that is lost with them: `holds_data.txt`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

pub(super) fn of(ty: &str) -> Option<&'static str> {
    static TABLE: OnceLock<FxHashMap<&'static str, &'static str>> = OnceLock::new();
    TABLE.get_or_init(|| super::lines(include_str!("holds_data.txt")).filter_map(read).collect()).get(ty).copied()
}

/// `type  what is lost with it`.
fn read(line: &'static str) -> Option<(&'static str, &'static str)> {
    let (ty, data) = line.split_once("  ")?;
    Some((ty, data.trim()))
}

#[cfg(test)]
mod tests {

    use super::*;
    use crate::{aws::AWS, mode::Mode};

    #[test]
    fn every_line_is_of_a_type_and_none_is_there_twice() {
        let mut seen = std::collections::HashSet::new();
        for line in super::super::lines(include_str!("holds_data.txt")) {
            let (ty, data) = read(line).unwrap_or_else(|| panic!("cannot read {line}"));
            assert!(seen.insert(ty), "{ty} twice");
            assert!(data.starts_with(|c: char| c.is_ascii_lowercase()) && !data.ends_with('.'), "{line}");
            let has = |version| {
                matches!(AWS.schema(version).map(|schema| schema.resource(Mode::Managed, ty)), Some(Ok(Some(_))))
            };
            assert!(AWS.versions().any(has), "no version has {ty}");
        }
    }

    /// Where it is not known what replaces a resource, an edit loses its data in silence.
    #[test]
    fn of_each_it_is_known_what_replaces_it() {
        let version = "5.100.0";
        let (values, schema) = (AWS.facts.values(version).unwrap(), AWS.schema(version).unwrap());
        let mut unknown = Vec::new();
        for line in super::super::lines(include_str!("holds_data.txt")) {
            let (ty, _) = read(line).unwrap();
            let replaces = values.replacements(ty).unwrap();
            let always = replaces.paths.values().any(|how| *how == Some(crate::values::Replaces::Always));
            if schema.resource(Mode::Managed, ty).unwrap().is_some() && !always {
                unknown.push(ty);
            }
        }
        // QLDB, which is no more, was not asked; of the others every change that was asked about is made in place.
        assert_eq!(
            unknown,
            ["aws_dsql_cluster", "aws_qldb_ledger", "aws_codecommit_repository", "aws_codecatalyst_source_repository"]
        );
    }

    #[test]
    fn what_is_not_certain_is_not_there() {
        assert_eq!(of("aws_s3_bucket"), Some("the objects"));
        assert_eq!(of("aws_rds_cluster_instance"), None);
        assert_eq!(of("aws_vpc"), None);
    }
}
