rule! {
    /// A pattern of columns is closed.
    ///
    /// A pattern that begins with `[` ends with `]`.
    pub FilterBrackets for aws_cloudwatch_log_metric_filter | aws_cloudwatch_log_subscription_filter as filter {
        when: startswith(trimspace(filter.pattern), "["),
        require: endswith(trimspace(if filter.pattern != null { filter.pattern } else { "]" }), "]"),
        message: "the pattern of {filter} is not closed",
        help: "end it with `]`",
        at: filter.pattern,
        fails {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "[ip, user, status=5*", log_group_name: "shop", metric_transformation { namespace: "Shop", name: "Errors", value: "1" } }
        }
        passes {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "[ip, user, status=5*]", log_group_name: "shop", metric_transformation { namespace: "Shop", name: "Errors", value: "1" } }
        }
    }
}
