rule! {
    /// A function has what is provisioned for it.
    ///
    /// Provisioned concurrency above `reserved_concurrent_executions` is refused.
    pub ProvisionedReserved for aws_lambda_provisioned_concurrency_config as provisioned {
        require: !any(aws_lambda_function, it => (it.function_name == provisioned.function_name || it.arn == provisioned.function_name)
            && it.reserved_concurrent_executions >= 0 && it.reserved_concurrent_executions < provisioned.provisioned_concurrent_executions),
        message: "the function has less reserved than {provisioned.provisioned_concurrent_executions}",
        help: "raise `reserved_concurrent_executions`",
        at: provisioned.provisioned_concurrent_executions,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", reserved_concurrent_executions: 2 }
            resource aws_lambda_provisioned_concurrency_config warm { function_name: work.function_name, provisioned_concurrent_executions: 3, qualifier: "live" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", reserved_concurrent_executions: 3 }
            resource aws_lambda_provisioned_concurrency_config warm { function_name: work.function_name, provisioned_concurrent_executions: 3, qualifier: "live" }
        }
    }
}
