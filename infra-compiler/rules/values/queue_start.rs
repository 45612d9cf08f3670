rule! {
    /// A queue has no position to start from.
    ///
    /// What is in a queue is read once: Lambda refuses a mapping of a queue with `starting_position`.
    pub QueueStart for aws_lambda_event_source_mapping as mapping {
        when: mapping.starting_position != null,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a queue has no position to start from",
        help: "remove `starting_position`",
        at: mapping.starting_position,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", starting_position: "LATEST" }
        }
        passes {
            resource aws_kinesis_stream jobs { name: "jobs", shard_count: 1 }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", starting_position: "LATEST" }
        }
    }
}
