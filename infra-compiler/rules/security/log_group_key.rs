rule! {
    /// A log group is encrypted with a key of its own.
    ///
    /// Logs are encrypted with a key of AWS by themselves; one's own says in its policy who may read. Off by itself: the
    /// policy of the key must let the logs service use it.
    pub LogGroupKey for aws_cloudwatch_log_group as group {
        require: group.kms_key_id != null,
        message: "{group} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: group.kms_key_id,
        level: allow,
        fails { resource aws_cloudwatch_log_group app { name: "app" } }
        passes {
            resource aws_kms_key logs { description: "logs" }
            resource aws_cloudwatch_log_group app { name: "app", kms_key_id: aws_kms_key.logs.arn }
        }
    }
}
