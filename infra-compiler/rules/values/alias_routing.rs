rule! {
    /// A weighted alias stands on a version.
    ///
    /// Beside `routing_config` an alias of `$LATEST` is refused.
    pub AliasRouting for aws_lambda_alias as alias {
        when: alias.routing_config != null,
        require: alias.function_version != "$LATEST",
        message: "{alias} is weighted, and stands on `$LATEST`",
        help: "set `function_version` to a number",
        at: alias.function_version,
        fails {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "$LATEST", routing_config { additional_version_weights: { "2": 0.1 } } }
        }
        passes {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "1", routing_config { additional_version_weights: { "2": 0.1 } } }
        }
    }
}
