rule! {
    /// A table's stream starts at an end.
    ///
    /// DynamoDB refuses `AT_TIMESTAMP`.
    pub TableStreamStart for aws_lambda_event_source_mapping as mapping {
        when: mapping.starting_position == "AT_TIMESTAMP",
        require: !any(aws_dynamodb_table, it => it.stream_arn == mapping.event_source_arn),
        message: "the stream of a table does not start at a time",
        help: "set `starting_position: \"TRIM_HORIZON\"`",
        at: mapping.starting_position,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", stream_enabled: true, stream_view_type: "NEW_IMAGE", attribute { name: "id", type: "S" } }
            resource aws_lambda_event_source_mapping read { event_source_arn: orders.stream_arn, function_name: "work", starting_position: "AT_TIMESTAMP", starting_position_timestamp: "2026-01-01T00:00:00Z" }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "AT_TIMESTAMP", starting_position_timestamp: "2026-01-01T00:00:00Z" }
        }
    }
}
