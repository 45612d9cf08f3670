rule! {
    /// A trail can be asked, and alarms follow from it.
    ///
    /// Files in a bucket are read afterwards; what stands in a log group raises an alarm. Off by itself: another service may read
    /// the bucket.
    pub TrailLogGroup for aws_cloudtrail as trail {
        require: trail.cloud_watch_logs_group_arn != null,
        message: "no alarm can follow from {trail}",
        help: "set `cloud_watch_logs_group_arn` and `cloud_watch_logs_role_arn`",
        at: trail.cloud_watch_logs_group_arn,
        level: allow,
        fails { resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail" } }
        passes {
            variable role { type: string }
            resource aws_cloudwatch_log_group trail { name: "trail" }
            resource aws_cloudtrail all { name: "all", s3_bucket_name: "trail", cloud_watch_logs_group_arn: "{aws_cloudwatch_log_group.trail.arn}:*", cloud_watch_logs_role_arn: role }
        }
    }
}
