rule! {
    /// An instance gives its credentials to those who ask for a token.
    ///
    /// Without `http_tokens: "required"` a program that can be made to fetch an address hands out the role of the instance.
    pub InstanceMetadata for aws_instance | aws_launch_template as it {
        require: it.metadata_options.http_tokens == "required",
        message: "{it} gives its credentials without a token",
        help: "write `metadata_options {{ http_tokens: \"required\" }}`",
        at: it.metadata_options,
        level: allow,
        fails { resource aws_launch_template web { metadata_options { http_tokens: "optional" } } }
        passes { resource aws_launch_template web { metadata_options { http_tokens: "required" } } }
    }
}
