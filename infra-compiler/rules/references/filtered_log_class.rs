rule! {
    /// Only logs of the standard class are filtered.
    ///
    /// `INFREQUENT_ACCESS` takes no metric filters and no subscriptions: they are refused.
    pub FilteredLogClass for aws_cloudwatch_log_metric_filter | aws_cloudwatch_log_subscription_filter as filter {
        require: !any(aws_cloudwatch_log_group, it => it.name == filter.log_group_name && it.log_group_class == "INFREQUENT_ACCESS")
            && !any(aws_cloudwatch_log_group, it => it.id == filter.log_group_name && it.log_group_class == "INFREQUENT_ACCESS"),
        message: "this log group takes no filters",
        help: "set `log_group_class: \"STANDARD\"`",
        at: filter.log_group_name,
        fails {
            resource aws_cloudwatch_log_group app { name: "app", log_group_class: "INFREQUENT_ACCESS" }
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", log_group_name: app.name, pattern: "ERROR", metric_transformation { name: "Errors", namespace: "App", value: "1" } }
        }
        passes {
            resource aws_cloudwatch_log_group app { name: "app", log_group_class: "STANDARD" }
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", log_group_name: app.name, pattern: "ERROR", metric_transformation { name: "Errors", namespace: "App", value: "1" } }
        }
    }
}
