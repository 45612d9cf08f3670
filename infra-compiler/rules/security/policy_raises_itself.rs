rule! {
    /// Nobody can give any role any right.
    ///
    /// Who may write or attach policies of every role, or say who assumes it, may do everything: with a condition on
    /// `iam:PermissionsBoundary` roles get no more than the boundary, and with a narrower resource only some do.
    pub PolicyRaisesItself for aws_iam_policy | aws_iam_role_policy | aws_iam_user_policy | aws_iam_group_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow"
            && statement.Condition == null
            && any(flatten([statement.Resource]), resource => resource == "*")
            && any(flatten([statement.Action]), action => contains(["iam:AttachGroupPolicy", "iam:AttachRolePolicy",
                "iam:AttachUserPolicy", "iam:CreatePolicyVersion", "iam:DeleteRolePermissionsBoundary", "iam:PutGroupPolicy",
                "iam:PutRolePolicy", "iam:PutUserPolicy", "iam:SetDefaultPolicyVersion", "iam:UpdateAssumeRolePolicy"], action))),
        message: "whoever has {policy} can give itself every right",
        help: "name the roles in `Resource`, and ask for a boundary: `Condition: {{ StringEquals: {{ \"iam:PermissionsBoundary\": … }} }}`",
        at: policy.policy,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_iam_role_policy deploy { role: var.role, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["iam:CreateRole", "iam:PutRolePolicy"], Resource: "*" }] }) }
        }
        fails {
            resource aws_iam_policy deploy { name: "deploy", policy: jsonencode({ Version: "2012-10-17", Statement: { Effect: "Allow", Action: "iam:AttachRolePolicy", Resource: ["*"] } }) }
        }
        passes {
            variable role { type: string }
            variable boundary { type: string }
            resource aws_iam_role_policy deploy { role: var.role, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "iam:PutRolePolicy", Resource: "*", Condition: { StringEquals: { "iam:PermissionsBoundary": boundary } } }] }) }
        }
        passes {
            resource aws_iam_policy deploy { name: "deploy", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "iam:PutRolePolicy", Resource: "arn:aws:iam::123456789012:role/shop-*" }, { Effect: "Deny", Action: "iam:AttachRolePolicy", Resource: "*" }] }) }
        }
    }
}
