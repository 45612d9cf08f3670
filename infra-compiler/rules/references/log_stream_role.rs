rule! {
    /// A stream takes logs with a role.
    ///
    /// CloudWatch Logs writes to Kinesis and Firehose with `role_arn`: without it the filter is refused.
    pub LogStreamRole for aws_cloudwatch_log_subscription_filter as filter {
        when: any(aws_kinesis_stream, it => it.arn == filter.destination_arn) || any(aws_kinesis_firehose_delivery_stream, it => it.arn == filter.destination_arn),
        require: filter.role_arn != null,
        message: "{filter} has no role to write with",
        help: "set `role_arn` to a role that `logs.amazonaws.com` may assume",
        at: filter.destination_arn,
        fails {
            resource aws_kinesis_stream lines { name: "lines", shard_count: 1 }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: lines.arn }
        }
        passes {
            resource aws_kinesis_stream lines { name: "lines", shard_count: 1 }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: lines.arn, role_arn: "arn:aws:iam::123456789012:role/logs" }
        }
    }
}
