rule! {
    /// A mapping calls no more often than the function may be.
    ///
    /// `maximum_concurrency` above `reserved_concurrent_executions` is refused.
    pub MappingReserved for aws_lambda_event_source_mapping.scaling_config as scaling of mapping {
        require: !any(aws_lambda_function, it => (it.arn == mapping.function_name || it.function_name == mapping.function_name)
            && it.reserved_concurrent_executions >= 0 && it.reserved_concurrent_executions < scaling.maximum_concurrency),
        message: "the function has less reserved than {scaling.maximum_concurrency}",
        help: "raise `reserved_concurrent_executions`, or lower `maximum_concurrency`",
        at: scaling.maximum_concurrency,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", reserved_concurrent_executions: 3 }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: work.arn, scaling_config { maximum_concurrency: 5 } }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", reserved_concurrent_executions: 5 }
            resource aws_lambda_event_source_mapping read { event_source_arn: jobs.arn, function_name: work.arn, scaling_config { maximum_concurrency: 5 } }
        }
    }
}
