rule! {
    /// Rules of a repository have different priorities.
    ///
    /// Two rules of one `rulePriority`, and one below 1, are refused.
    pub ImageRulePriorities for aws_ecr_lifecycle_policy as it {
        require: length(distinct([for r in jsondecode(it.policy).rules: r.rulePriority])) == length(jsondecode(it.policy).rules) && all(jsondecode(it.policy).rules, r => r.rulePriority >= 1),
        message: "two rules of {it} have one priority",
        help: "give each its own `rulePriority`",
        at: it.policy,
        fails {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }, { rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }] }) }
        }
        passes {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }] }) }
        }
    }
}
