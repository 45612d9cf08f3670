rule! {
    /// An alias leads to one other version.
    ///
    /// `additional_version_weights` has one version.
    pub AliasVersions for aws_lambda_alias.routing_config as routing of alias {
        when: routing.additional_version_weights != null,
        require: length([for key, value in routing.additional_version_weights: key]) <= 1,
        message: "{alias} leads to more than two versions",
        help: "name one other version",
        at: routing.additional_version_weights,
        fails {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "1", routing_config { additional_version_weights: { "2": 0.1, "3": 0.1 } } }
        }
        passes {
            resource aws_lambda_alias live { name: "live", function_name: "work", function_version: "1", routing_config { additional_version_weights: { "2": 0.1 } } }
        }
    }
}
