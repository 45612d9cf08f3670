rule! {
    /// A rule of images counts days, or images.
    ///
    /// `countUnit` goes with `sinceImagePushed`, and not with `imageCountMoreThan`; `countNumber` is above 0.
    pub ImageRuleCounts for aws_ecr_lifecycle_policy as it {
        require: all(jsondecode(it.policy).rules, r => r.selection.countNumber > 0 && (if r.selection.countType == "imageCountMoreThan" { r.selection.countUnit == null } else { r.selection.countUnit != null })),
        message: "a rule of {it} counts in no unit, or in one too many",
        help: r#"write `countUnit: "days"` for `sinceImagePushed` alone"#,
        at: it.policy,
        fails {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "any", countType: "imageCountMoreThan", countUnit: "days", countNumber: 3 }, action: { type: "expire" } }] }) }
        }
        passes {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }] }) }
        }
    }
}
