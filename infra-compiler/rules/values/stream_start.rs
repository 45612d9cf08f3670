rule! {
    /// A function that reads a stream says where it starts.
    ///
    /// Kinesis and DynamoDB keep what was written before: Lambda refuses a mapping without `starting_position`.
    pub StreamStart for aws_lambda_event_source_mapping as mapping {
        when: any(aws_kinesis_stream, stream => stream.arn == mapping.event_source_arn)
            || any(aws_dynamodb_table, table => table.stream_arn == mapping.event_source_arn),
        require: mapping.starting_position != null,
        message: "{mapping} does not say where in the stream it starts",
        help: "set `starting_position: \"LATEST\"`, or `\"TRIM_HORIZON\"` to read what is there already",
        fails {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping count { event_source_arn: clicks.arn, function_name: "count" }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping count { event_source_arn: clicks.arn, function_name: "count", starting_position: "LATEST" }
        }
    }
}
