rule! {
    /// A queue keeps what failed itself.
    ///
    /// `destination_config` is of streams: what a queue's function cannot work on goes to the queue's own dead-letter
    /// queue.
    pub QueueFailures for aws_lambda_event_source_mapping as mapping {
        when: mapping.destination_config != null,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a mapping of a queue has no destination",
        help: "set `redrive_policy` of the queue",
        at: mapping.destination_config,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue lost { name: "lost" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", destination_config { on_failure { destination_arn: lost.arn } } }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", destination_config { on_failure { destination_arn: lost.arn } } }
            resource aws_sqs_queue lost { name: "lost" }
        }
    }
}
