rule! {
    /// A rule of images has a priority, a selection and an action.
    ///
    /// A rule that lacks one, or a policy of more than 50 rules, is refused.
    pub ImageRuleParts for aws_ecr_lifecycle_policy as it {
        require: length(jsondecode(it.policy).rules) >= 1 && length(jsondecode(it.policy).rules) <= 50 && all(jsondecode(it.policy).rules, r => r.rulePriority != null && r.selection != null && r.action != null),
        message: "a rule of {it} lacks its priority, its selection or its action",
        help: "set `rulePriority`, `selection` and `action`",
        at: it.policy,
        fails {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, action: { type: "expire" } }] }) }
        }
        passes {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }] }) }
        }
    }
}
