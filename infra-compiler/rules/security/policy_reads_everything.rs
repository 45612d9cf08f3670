rule! {
    /// A policy does not read every secret, parameter or object.
    ///
    /// Whoever has it and is taken over, hands out all that the account keeps.
    pub PolicyReadsEverything for aws_iam_policy | aws_iam_role_policy | aws_iam_user_policy | aws_iam_group_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null
            && any(flatten([statement.Resource]), resource => resource == "*")
            && any(flatten([statement.Action]), action => contains(["secretsmanager:GetSecretValue", "ssm:GetParameter", "ssm:GetParameters", "ssm:GetParametersByPath", "s3:GetObject"], action))),
        message: "whoever has {policy} reads all secrets, parameters or objects there are",
        help: "name in `Resource` those that are needed",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_iam_policy read { name: "read", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["secretsmanager:GetSecretValue"], Resource: "*" }] }) }
        }
        passes {
            resource aws_iam_policy read { name: "read", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "secretsmanager:GetSecretValue", Resource: "arn:aws:secretsmanager:eu-west-1:123456789012:secret:shop-*" }] }) }
        }
        passes {
            resource aws_iam_policy read { name: "read", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "s3:GetObject", Resource: "*", Condition: { StringEquals: { "aws:ResourceTag/Team": "shop" } } }] }) }
        }
    }
}
