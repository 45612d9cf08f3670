rule! {
    /// Only a mapping of a stream lets records grow old.
    ///
    /// `maximum_record_age_in_seconds` is of Kinesis and DynamoDB: a mapping of a queue is refused with it.
    pub QueueRecordAge for aws_lambda_event_source_mapping as mapping {
        when: mapping.maximum_record_age_in_seconds != null,
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn),
        message: "a mapping of a queue takes no `maximum_record_age_in_seconds`",
        help: "remove `maximum_record_age_in_seconds`",
        at: mapping.maximum_record_age_in_seconds,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: "work", maximum_record_age_in_seconds: 3600 }
        }
        passes {
            resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1 }
            resource aws_lambda_event_source_mapping read { event_source_arn: clicks.arn, function_name: "work", starting_position: "LATEST", maximum_record_age_in_seconds: 3600 }
        }
    }
}
