rule! {
    /// A policy of a key names who may.
    ///
    /// What it allows to `*` without a condition, every account of AWS may: decrypt, and schedule the key to be deleted.
    pub KeyPolicyPublic for aws_kms_key | aws_kms_key_policy as policy {
        when: policy.policy != null,
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "every account of AWS may do with the key what this says",
        help: "name accounts, roles or services as `Principal`, or write a `Condition`",
        at: policy.policy,
        fails {
            resource aws_kms_key data { description: "data", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*" }] }) }
        }
        fails {
            variable key { type: string }
            resource aws_kms_key_policy data { key_id: key, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "*" }, Action: "kms:*", Resource: "*" }] }) }
        }
        passes {
            resource aws_kms_key data { description: "data", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "kms:*", Resource: "*" }] }) }
        }
        passes {
            resource aws_kms_key data { description: "data", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "kms:Decrypt", Resource: "*", Condition: { StringEquals: { "kms:CallerAccount": "123456789012" } } }] }) }
        }
    }
}
