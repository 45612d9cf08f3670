rule! {
    /// CloudTrail may assume the role of an `aws_cloudtrail`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `cloudtrail.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub TrailLogRole for aws_cloudtrail as it {
        require: !any(aws_iam_role, role => role.arn == it.cloud_watch_logs_role_arn && !trusts(role.assume_role_policy, "cloudtrail.amazonaws.com")),
        message: "CloudTrail may not assume this role",
        help: "name `cloudtrail.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.cloud_watch_logs_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_cloudwatch_log_group audit { name: "audit" }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "audit", cloud_watch_logs_group_arn: "{audit.arn}:*", cloud_watch_logs_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "cloudtrail.amazonaws.com" } }] }) }
            resource aws_cloudwatch_log_group audit { name: "audit" }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "audit", cloud_watch_logs_group_arn: "{audit.arn}:*", cloud_watch_logs_role_arn: worker.arn }
        }
    }
}
