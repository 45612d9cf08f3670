//! Where policies stand, decided by hand from the pages of the types: who is given one, and by which arguments.

use crate::provider::{PolicyGroup, PolicyLink, PolicyPlaces};

const fn written(ty: &'static str, to: &'static str, policy: &'static str) -> PolicyLink {
    PolicyLink { ty, to, policy, by_arn: false }
}

const fn attached(ty: &'static str, to: &'static str) -> PolicyLink {
    PolicyLink { ty, to, policy: "policy_arn", by_arn: true }
}

const NONE: PolicyPlaces = PolicyPlaces { own: &[], attached: None, boundary: None, links: &[], groups: &[] };

/// The policy of a resource: an argument of its own, and a resource that writes it.
const fn of_resource(own: &'static [(&'static str, &'static str)], links: &'static [PolicyLink]) -> PolicyPlaces {
    PolicyPlaces { own, links, ..NONE }
}

const OWN: &[(&str, &str)] = &[("", "policy")];

const ALL: &[(&str, PolicyPlaces)] = &[
    (
        "aws_iam_role",
        PolicyPlaces {
            own: &[("inline_policy", "policy")],
            attached: Some("managed_policy_arns"),
            boundary: Some("permissions_boundary"),
            links: &[
                written("aws_iam_role_policy", "role", "policy"),
                attached("aws_iam_role_policy_attachment", "role"),
                attached("aws_iam_policy_attachment", "roles"),
            ],
            ..NONE
        },
    ),
    (
        "aws_iam_user",
        PolicyPlaces {
            boundary: Some("permissions_boundary"),
            links: &[
                written("aws_iam_user_policy", "user", "policy"),
                attached("aws_iam_user_policy_attachment", "user"),
                attached("aws_iam_policy_attachment", "users"),
            ],
            groups: &[
                PolicyGroup { ty: "aws_iam_user_group_membership", member: "user", group: "groups" },
                PolicyGroup { ty: "aws_iam_group_membership", member: "users", group: "group" },
            ],
            ..NONE
        },
    ),
    (
        "aws_iam_group",
        PolicyPlaces {
            links: &[
                written("aws_iam_group_policy", "group", "policy"),
                attached("aws_iam_group_policy_attachment", "group"),
                attached("aws_iam_policy_attachment", "groups"),
            ],
            ..NONE
        },
    ),
    // What an attachment names.
    ("aws_iam_policy", of_resource(OWN, &[])),
    ("aws_s3_bucket", of_resource(OWN, &[written("aws_s3_bucket_policy", "bucket", "policy")])),
    ("aws_sqs_queue", of_resource(OWN, &[written("aws_sqs_queue_policy", "queue_url", "policy")])),
    ("aws_sns_topic", of_resource(OWN, &[written("aws_sns_topic_policy", "arn", "policy")])),
    (
        "aws_secretsmanager_secret",
        of_resource(OWN, &[written("aws_secretsmanager_secret_policy", "secret_arn", "policy")]),
    ),
    ("aws_ecr_repository", of_resource(&[], &[written("aws_ecr_repository_policy", "repository", "policy")])),
    ("aws_kms_key", of_resource(OWN, &[written("aws_kms_key_policy", "key_id", "policy")])),
];

/// Those of a type.
pub(super) fn of(ty: &str) -> Option<&'static PolicyPlaces> {
    ALL.iter().find(|(known, _)| *known == ty).map(|(_, places)| places)
}

#[cfg(test)]
mod tests {
    use super::ALL;
    use crate::{aws::AWS, mode::Mode};

    #[test]
    fn every_argument_is_there() {
        let schema = AWS.schema("5.100").expect("a table");
        let has = |ty: &str, block: &str, attribute: &str| {
            let root = schema.resource(Mode::Managed, ty).expect("readable").unwrap_or_else(|| panic!("{ty}"));
            match block {
                "" => root.attribute(attribute).is_some(),
                block => {
                    let nested = root.nested(block).unwrap_or_else(|| panic!("{ty}.{block}"));
                    schema.block(nested.block).expect("readable").attribute(attribute).is_some()
                }
            }
        };
        for (ty, places) in ALL {
            for (block, attribute) in places.own {
                assert!(has(ty, block, attribute), "{ty}.{block}.{attribute}");
            }
            for attribute in places.attached.iter().chain(&places.boundary) {
                assert!(has(ty, "", attribute), "{ty}.{attribute}");
            }
            for link in places.links {
                assert!(has(link.ty, "", link.to) && has(link.ty, "", link.policy), "{link:?}");
            }
            for group in places.groups {
                assert!(has(group.ty, "", group.member) && has(group.ty, "", group.group), "{group:?}");
            }
            assert!(AWS.facts.policy_places(ty).is_some());
        }
    }
}
