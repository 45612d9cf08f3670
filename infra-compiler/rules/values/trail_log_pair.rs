rule! {
    /// A trail that writes logs to CloudWatch has a role to write with.
    ///
    /// `cloud_watch_logs_group_arn` and `cloud_watch_logs_role_arn` go together.
    pub TrailLogPair for aws_cloudtrail as trail {
        require: (trail.cloud_watch_logs_group_arn == null) == (trail.cloud_watch_logs_role_arn == null),
        message: "{trail} names a log group without a role, or the reverse",
        help: "set both, or neither",
        at: trail.cloud_watch_logs_group_arn,
        fails {
            variable group { type: string }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", cloud_watch_logs_group_arn: "{group}:*" }
        }
        passes {
            variable group { type: string }
            variable role { type: string }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", cloud_watch_logs_group_arn: "{group}:*", cloud_watch_logs_role_arn: role }
        }
    }
}
