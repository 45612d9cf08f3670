//! What replaces deprecated types, attributes and blocks: `replacements.txt`.

use std::sync::OnceLock;

use rustc_hash::FxHashMap;

pub(super) fn of(ty: &str, path: &str) -> Option<&'static str> {
    static TABLE: OnceLock<FxHashMap<(&'static str, &'static str), &'static str>> = OnceLock::new();
    TABLE
        .get_or_init(|| super::lines(include_str!("replacements.txt")).filter_map(read).collect())
        .get(&(ty, path))
        .copied()
}

/// `type path -> replacement`, with `-` as the path of the type itself.
fn read(line: &'static str) -> Option<((&'static str, &'static str), &'static str)> {
    let (what, replacement) = line.split_once(" -> ")?;
    let (ty, path) = what.split_once(' ')?;
    Some(((ty, if path == "-" { "" } else { path }), replacement))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::{aws::AWS, mode::Mode};

    #[test]
    fn every_line_is_of_what_is_deprecated() {
        for line in super::super::lines(include_str!("replacements.txt")) {
            let ((ty, path), _) = read(line).unwrap_or_else(|| panic!("cannot read {line}"));
            let deprecated = AWS.versions().any(|version| {
                let Some(Ok(Some(block))) = AWS.schema(version).map(|schema| schema.resource(Mode::Managed, ty)) else {
                    return false;
                };
                match path {
                    "" => block.deprecated,
                    name => {
                        block.attribute(name).is_some_and(|attribute| attribute.deprecated)
                            || block.nested(name).is_some_and(|nested| nested.deprecated)
                    }
                }
            });
            assert!(deprecated, "{line}");
        }
    }

    #[test]
    fn of_others_nothing_is_known() {
        assert_eq!(of("aws_s3_bucket", "acl"), Some("the resource `aws_s3_bucket_acl`"));
        assert_eq!(of("aws_s3_bucket_object", ""), Some("the resource `aws_s3_object`"));
        assert_eq!(of("aws_s3_bucket", "bucket"), None);
    }
}
