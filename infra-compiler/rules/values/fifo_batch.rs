rule! {
    /// A FIFO queue hands over ten messages at most.
    ///
    /// A larger `batch_size` is refused.
    pub FifoBatch for aws_lambda_event_source_mapping as mapping {
        when: mapping.batch_size > 10,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn && queue.fifo_queue == true),
        message: "a FIFO queue hands over ten messages at most, and no {mapping.batch_size}",
        help: "set `batch_size: 10`",
        at: mapping.batch_size,
        fails {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", batch_size: 50 }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs.fifo", fifo_queue: true }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", batch_size: 10 }
        }
    }
}
