rule! {
    /// Lambda waits for more than ten messages.
    ///
    /// A queue hands over ten messages at a time: a larger batch takes a window to gather it in, and is refused without one.
    pub QueueBatchWindow for aws_lambda_event_source_mapping as mapping {
        when: mapping.batch_size > 10 && any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        require: mapping.maximum_batching_window_in_seconds != null && mapping.maximum_batching_window_in_seconds != 0,
        message: "a batch of {mapping.batch_size} messages takes time to gather",
        help: "set `maximum_batching_window_in_seconds` to 1 or more",
        at: mapping.batch_size,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", batch_size: 100, maximum_batching_window_in_seconds: 0 }
        }
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", batch_size: 11 }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", batch_size: 100, maximum_batching_window_in_seconds: 1 }
        }
    }
}
