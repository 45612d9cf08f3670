rule! {
    /// A mapping that starts at a time says which.
    ///
    /// `AT_TIMESTAMP` needs `starting_position_timestamp`, and no other position takes one.
    pub StreamTimestamp for aws_lambda_event_source_mapping as mapping {
        when: mapping.starting_position != null,
        require: (mapping.starting_position == "AT_TIMESTAMP") == (mapping.starting_position_timestamp != null),
        message: "{mapping.starting_position} and a time do not go together",
        help: "set `starting_position_timestamp` with `AT_TIMESTAMP`, and with no other",
        at: mapping.starting_position,
        fails {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "AT_TIMESTAMP" }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "AT_TIMESTAMP", starting_position_timestamp: "2026-01-01T00:00:00Z" }
        }
    }
}
