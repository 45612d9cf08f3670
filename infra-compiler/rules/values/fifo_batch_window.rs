rule! {
    /// Lambda does not wait for messages of a FIFO queue.
    ///
    /// A batching window is taken for standard queues alone.
    pub FifoBatchWindow for aws_lambda_event_source_mapping as mapping {
        when: mapping.maximum_batching_window_in_seconds > 0,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn && queue.fifo_queue == true),
        message: "a FIFO queue takes no batching window",
        help: "remove `maximum_batching_window_in_seconds`",
        at: mapping.maximum_batching_window_in_seconds,
        fails {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", maximum_batching_window_in_seconds: 5 }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: "work", maximum_batching_window_in_seconds: 5 }
        }
    }
}
