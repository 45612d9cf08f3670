rule! {
    /// A function takes logs without a role.
    ///
    /// CloudWatch Logs calls it by its `aws_lambda_permission`: `role_arn` is refused.
    pub LogFunctionRole for aws_cloudwatch_log_subscription_filter as filter {
        when: filter.role_arn != null,
        require: !any(aws_lambda_function, it => it.arn == filter.destination_arn),
        message: "a function takes logs without a role",
        help: "remove `role_arn`",
        at: filter.role_arn,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: work.arn, role_arn: "arn:aws:iam::123456789012:role/logs" }
        }
        passes {
            resource aws_kinesis_stream lines { name: "lines", shard_count: 1 }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: lines.arn, role_arn: "arn:aws:iam::123456789012:role/logs" }
        }
    }
}
