rule! {
    /// A weighted alias leads to another version.
    ///
    /// The additional version is not the alias's own: the same one twice is refused.
    pub AliasOtherVersion for aws_lambda_alias as alias {
        when: alias.routing_config != null,
        require: !contains(keys(alias.routing_config.additional_version_weights), alias.function_version),
        message: "{alias} leads to version {alias.function_version} twice",
        help: "name another version in `additional_version_weights`",
        at: alias.routing_config,
        fails {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "2", routing_config { additional_version_weights: { "2": 0.1 } } }
        }
        passes {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "1", routing_config { additional_version_weights: { "2": 0.1 } } }
        }
    }
}
