rule! {
    /// A key says who may use it.
    ///
    /// Without a policy of its own every role of the account that has `kms:*` may. Off by itself: that is what most keys
    /// want.
    pub KeyPolicyStated for aws_kms_key as key {
        require: key.policy != null || any(aws_kms_key_policy, it => it.key_id == key.id || it.key_id == key.key_id || it.key_id == key.arn),
        message: "{key} says not who may use it",
        help: "set `policy`",
        at: key.policy,
        level: allow,
        fails { resource aws_kms_key data { description: "data" } }
        passes {
            resource aws_kms_key data { description: "data", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "kms:*", Resource: "*" }] }) }
        }
    }
}
