rule! {
    /// Only a mapping of a stream splits a batch that failed.
    ///
    /// `bisect_batch_on_function_error` is of Kinesis and DynamoDB: a mapping of a queue is refused with it.
    pub QueueSplitting for aws_lambda_event_source_mapping as mapping {
        when: mapping.bisect_batch_on_function_error != null && mapping.bisect_batch_on_function_error != false,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a mapping of a queue takes no `bisect_batch_on_function_error`",
        help: "remove `bisect_batch_on_function_error`",
        at: mapping.bisect_batch_on_function_error,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", bisect_batch_on_function_error: true }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", bisect_batch_on_function_error: true }
        }
    }
}
