rule! {
    /// A message stays hidden while a function works on it.
    ///
    /// Lambda refuses to read from a queue whose messages come back before the function may have ended.
    pub QueueVisibilityTimeout for aws_lambda_event_source_mapping as mapping {
        require: !any(aws_sqs_queue, queue => queue.arn == mapping.event_source_arn
            && any(aws_lambda_function, function =>
                (function.arn == mapping.function_name || function.function_name == mapping.function_name)
                    && coalesce(queue.visibility_timeout_seconds, 30) < coalesce(function.timeout, 3))),
        message: "messages of the queue come back before the function has ended",
        help: "set `visibility_timeout_seconds` of the queue to six times the `timeout` of the function",
        at: mapping.event_source_arn,
        fails {
            variable role { type: string }
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", timeout: 60 }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: aws_lambda_function.work.arn }
        }
        passes {
            variable role { type: string }
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", timeout: 30 }
            resource aws_lambda_event_source_mapping work { event_source_arn: jobs.arn, function_name: aws_lambda_function.work.arn }
        }
    }
}
