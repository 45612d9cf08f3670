rule! {
    /// A log group has two subscription filters at most.
    ///
    /// CloudWatch Logs takes no third one, and no quota can be raised for it.
    pub LogSubscriptions for aws_cloudwatch_log_group as group {
        require: count(aws_cloudwatch_log_subscription_filter, it => it.log_group_name == group.name) <= 2,
        message: "{group} has more than 2 subscription filters",
        help: "send to one stream, and let several read from it",
        fails {
            variable stream { type: string }
            resource aws_cloudwatch_log_group web { name: "web" }
            for i in range(3) {
                resource aws_cloudwatch_log_subscription_filter many[i] { name: "many-{i}", log_group_name: web.name, filter_pattern: "", destination_arn: stream }
            }
        }
        passes {
            variable stream { type: string }
            resource aws_cloudwatch_log_group web { name: "web" }
            for i in range(2) {
                resource aws_cloudwatch_log_subscription_filter many[i] { name: "many-{i}", log_group_name: web.name, filter_pattern: "", destination_arn: stream }
            }
        }
    }
}
