rule! {
    /// A secret parameter is encrypted with a key of its own.
    ///
    /// With the key of AWS whoever may read the parameter reads what is in it. Off by itself: calls of a key cost.
    pub ParameterOwnKey for aws_ssm_parameter as parameter {
        when: parameter.type == "SecureString",
        require: parameter.key_id != null,
        message: "{parameter} is not encrypted with a key of its own",
        help: "set `key_id`",
        at: parameter.key_id,
        level: allow,
        fails {
            variable token { type: string, ephemeral: true }
            resource aws_ssm_parameter token { name: "/shop/token", type: "SecureString", value_wo: var.token, value_wo_version: 1 }
        }
        passes {
            variable token { type: string, ephemeral: true }
            resource aws_kms_key tokens { description: "tokens" }
            resource aws_ssm_parameter token { name: "/shop/token", type: "SecureString", value_wo: var.token, value_wo_version: 1, key_id: tokens.arn }
        }
    }
}
