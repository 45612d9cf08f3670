rule! {
    /// A mapping has as many pollers as it must.
    ///
    /// A least number above the greatest is refused.
    pub MappingPollers for aws_lambda_event_source_mapping.provisioned_poller_config as pollers {
        require: pollers.minimum_pollers <= pollers.maximum_pollers,
        message: "at least {pollers.minimum_pollers} and at most {pollers.maximum_pollers} pollers",
        help: "set `minimum_pollers` to at most `maximum_pollers`",
        at: pollers.minimum_pollers,
        fails {
            resource aws_lambda_event_source_mapping read { event_source_arn: "arn:aws:kafka:eu-west-1:123456789012:cluster/main/1", function_name: "work", topics: ["orders"], starting_position: "LATEST", provisioned_poller_config { minimum_pollers: 5, maximum_pollers: 2 } }
        }
        passes {
            resource aws_lambda_event_source_mapping read { event_source_arn: "arn:aws:kafka:eu-west-1:123456789012:cluster/main/1", function_name: "work", topics: ["orders"], starting_position: "LATEST", provisioned_poller_config { minimum_pollers: 2, maximum_pollers: 5 } }
        }
    }
}
