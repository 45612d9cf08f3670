rule! {
    /// Only a secure parameter has a key.
    ///
    /// `key_id` belongs to the type `SecureString`: beside another nothing is encrypted.
    pub ParameterKey for aws_ssm_parameter as parameter {
        when: parameter.key_id != null,
        require: parameter.type == "SecureString",
        message: "{parameter} has a key, and is not secret",
        help: "set `type: \"SecureString\"`",
        at: parameter.key_id,
        level: warn,
        fails {
            resource aws_ssm_parameter plain { name: "/app/plain", type: "String", value: "x", key_id: "alias/app" }
        }
        passes {
            resource aws_ssm_parameter plain { name: "/app/plain", type: "SecureString", value: "x", key_id: "alias/app" }
        }
    }
}
