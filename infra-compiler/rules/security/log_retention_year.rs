rule! {
    /// A log group keeps a year.
    ///
    /// Half of all break-ins are noticed after months; what happened is understood from logs of that time. Off by itself:
    /// logs of a test are of no use after a week.
    pub LogRetentionYear for aws_cloudwatch_log_group as group {
        require: group.retention_in_days == null || group.retention_in_days == 0 || group.retention_in_days >= 365,
        message: "{group} keeps {group.retention_in_days} days",
        help: "set `retention_in_days: 400`, or more",
        at: group.retention_in_days,
        level: allow,
        fails { resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 30 } }
        passes { resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 400 } }
        passes { resource aws_cloudwatch_log_group app { name: "app" } }
    }
}
