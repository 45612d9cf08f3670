rule! {
    /// CloudWatch Logs may assume the role of an `aws_cloudwatch_log_subscription_filter`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `logs.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub LogDestinationRole for aws_cloudwatch_log_subscription_filter as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "logs.amazonaws.com")),
        message: "CloudWatch Logs may not assume this role",
        help: "name `logs.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_kinesis_stream lines { name: "lines", shard_count: 1 }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: lines.arn, role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "logs.amazonaws.com" } }] }) }
            resource aws_kinesis_stream lines { name: "lines", shard_count: 1 }
            resource aws_cloudwatch_log_subscription_filter all { name: "all", log_group_name: "app", filter_pattern: "", destination_arn: lines.arn, role_arn: worker.arn }
        }
    }
}
