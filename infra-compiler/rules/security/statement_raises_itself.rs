rule! {
    /// No statement lets whoever has it give any role any right.
    ///
    /// Who may write or attach policies of every role, or say who assumes it, may do everything.
    pub StatementRaisesItself for data.aws_iam_policy_document.statement as statement of document {
        require: !(statement.effect != "Deny" && !any(statement.condition, it => true) && contains(statement.resources, "*")
            && any(statement.actions, action => contains(["iam:AttachGroupPolicy", "iam:AttachRolePolicy", "iam:AttachUserPolicy",
                "iam:CreatePolicyVersion", "iam:DeleteRolePermissionsBoundary", "iam:PutGroupPolicy", "iam:PutRolePolicy", "iam:PutUserPolicy",
                "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy"], action))),
        message: "whoever has {document} can give itself every right",
        help: "name the roles in `resources`, and ask for a boundary in a `condition` on `iam:PermissionsBoundary`",
        at: statement.actions,
        level: warn,
        fails { data aws_iam_policy_document deploy { statement { actions: ["iam:CreateRole", "iam:PutRolePolicy"], resources: ["*"] } } }
        passes { data aws_iam_policy_document deploy { statement { actions: ["iam:PutRolePolicy"], resources: ["arn:aws:iam::123456789012:role/shop-*"] } } }
        passes {
            variable boundary { type: string }
            data aws_iam_policy_document deploy {
                statement { actions: ["iam:PutRolePolicy"], resources: ["*"], condition { test: "StringEquals", variable: "iam:PermissionsBoundary", values: [boundary] } }
            }
        }
    }
}
