rule! {
    /// A policy of a secret names who may.
    ///
    /// What it allows to `*` without a condition, every account of AWS may: read the secret, if it has a key that lets
    /// them.
    pub SecretPolicyPublic for aws_secretsmanager_secret_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "every account of AWS may do with the secret what this says",
        help: "name accounts, roles or services as `Principal`, or write a `Condition`",
        at: policy.policy,
        fails {
            variable secret { type: string }
            resource aws_secretsmanager_secret_policy database { secret_arn: secret, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "secretsmanager:GetSecretValue", Resource: "*" }] }) }
        }
        passes {
            variable secret { type: string }
            resource aws_secretsmanager_secret_policy database { secret_arn: secret, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "secretsmanager:GetSecretValue", Resource: "*" }] }) }
        }
    }
}
