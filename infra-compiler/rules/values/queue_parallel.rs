rule! {
    /// Only a mapping of a stream reads a shard in parallel.
    ///
    /// `parallelization_factor` is of Kinesis and DynamoDB: a mapping of a queue is refused with it.
    pub QueueParallel for aws_lambda_event_source_mapping as mapping {
        when: mapping.parallelization_factor != null,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a mapping of a queue takes no `parallelization_factor`",
        help: "remove `parallelization_factor`",
        at: mapping.parallelization_factor,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", parallelization_factor: 2 }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", parallelization_factor: 2 }
        }
    }
}
