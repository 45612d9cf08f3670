rule! {
    /// A rule of tagged images says which tags.
    ///
    /// `tagStatus` `tagged` goes with `tagPrefixList` or `tagPatternList`, and the others with neither.
    pub ImageRuleTags for aws_ecr_lifecycle_policy as it {
        require: all(jsondecode(it.policy).rules, r => if r.selection.tagStatus == "tagged" { (r.selection.tagPrefixList != null) != (r.selection.tagPatternList != null) } else { r.selection.tagPrefixList == null && r.selection.tagPatternList == null }),
        message: "a rule of {it} does not fit its `tagStatus`",
        help: "write one of `tagPrefixList` and `tagPatternList` for `tagged` images alone",
        at: it.policy,
        fails {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "tagged", countType: "imageCountMoreThan", countNumber: 3 }, action: { type: "expire" } }] }) }
        }
        passes {
            resource aws_ecr_lifecycle_policy web { repository: "web", policy: jsonencode({ rules: [{ rulePriority: 1, selection: { tagStatus: "untagged", countType: "sinceImagePushed", countUnit: "days", countNumber: 14 }, action: { type: "expire" } }] }) }
        }
    }
}
