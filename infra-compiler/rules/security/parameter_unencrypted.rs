rule! {
    /// A parameter is encrypted.
    ///
    /// What is in a `String` is read by whoever may list parameters. Off by itself: an image or a name of a host is no
    /// secret.
    pub ParameterUnencrypted for aws_ssm_parameter as parameter {
        require: parameter.type == "SecureString",
        message: "{parameter} is in the open",
        help: "write `SecureString` and `value_wo`",
        at: parameter.type,
        level: allow,
        fails {
            resource aws_ssm_parameter image { name: "/shop/image", type: "String", value: "ami-0123456789abcdef0" }
        }
        passes {
            variable token { type: string, ephemeral: true }
            resource aws_ssm_parameter token { name: "/shop/token", type: "SecureString", value_wo: var.token, value_wo_version: 1 }
        }
    }
}
