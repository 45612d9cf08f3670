rule! {
    /// Rights hang on groups and roles.
    ///
    /// What hangs on a person is forgotten when they do something else. Off by itself: it is a habit of a house.
    pub UserPolicies for aws_iam_user_policy(person: true) | aws_iam_user_policy_attachment(person: true) | aws_iam_policy_attachment(person: length(coalesce(it.users, [])) > 0) as it {
        require: !person,
        message: "rights hang on one person",
        help: "give them to an `aws_iam_group`, or to a role",
        level: allow,
        fails {
            resource aws_iam_user_policy_attachment anna { user: "anna", policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        }
        fails {
            resource aws_iam_policy_attachment read { name: "read", users: ["anna"], policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        }
        passes {
            resource aws_iam_group_policy_attachment staff { group: "staff", policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        }
        passes {
            resource aws_iam_policy_attachment read { name: "read", groups: ["staff"], policy_arn: "arn:aws:iam::aws:policy/ReadOnlyAccess" }
        }
    }
}
