rule! {
    /// Only a mapping of a stream counts attempts.
    ///
    /// `maximum_retry_attempts` is of Kinesis and DynamoDB: a mapping of a queue is refused with it.
    pub QueueRetries for aws_lambda_event_source_mapping as mapping {
        when: mapping.maximum_retry_attempts != null,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a mapping of a queue takes no `maximum_retry_attempts`",
        help: "remove `maximum_retry_attempts`",
        at: mapping.maximum_retry_attempts,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", maximum_retry_attempts: 3 }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", maximum_retry_attempts: 3 }
        }
    }
}
