rule! {
    /// A log group says how long it keeps what is in it.
    ///
    /// Without `retention_in_days` it is kept, and paid for, for ever. Off by itself: a first log group says nothing.
    pub LogRetention for aws_cloudwatch_log_group as group {
        require: group.retention_in_days != null && group.retention_in_days > 0,
        message: "{group} keeps everything for ever",
        help: "set `retention_in_days`",
        at: group.retention_in_days,
        level: allow,
        fails { resource aws_cloudwatch_log_group app { name: "app" } }
        fails { resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 0 } }
        passes { resource aws_cloudwatch_log_group app { name: "app", retention_in_days: 30 } }
    }
}
