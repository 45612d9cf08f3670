rule! {
    /// Only a mapping of a queue has a concurrency of its own.
    ///
    /// `scaling_config` is of SQS: a mapping of a stream is refused with it.
    pub StreamConcurrency for aws_lambda_event_source_mapping as mapping {
        when: mapping.scaling_config != null,
        require: !any(aws_kinesis_stream, it => it.arn == mapping.event_source_arn) && !any(aws_dynamodb_table, it => it.stream_arn == mapping.event_source_arn),
        message: "a mapping of a stream takes no `scaling_config`",
        help: "set `parallelization_factor` instead",
        at: mapping.scaling_config,
        fails {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", scaling_config { maximum_concurrency: 5 } }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", scaling_config { maximum_concurrency: 5 } }
        }
    }
}
