rule! {
    /// A metric with dimensions has no default.
    ///
    /// `default_value` is for when nothing matched, where there are no dimensions: both together are refused.
    pub FilterDefault for aws_cloudwatch_log_metric_filter.metric_transformation as metric {
        when: metric.dimensions != null,
        require: metric.default_value == null,
        message: "this metric has dimensions, and a default",
        help: "remove `default_value` or `dimensions`",
        at: metric.default_value,
        fails {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", log_group_name: "app", pattern: "[a, b]", metric_transformation { name: "Errors", namespace: "App", value: "1", default_value: "0", dimensions: { Host: "$a" } } }
        }
        passes {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", log_group_name: "app", pattern: "[a, b]", metric_transformation { name: "Errors", namespace: "App", value: "1", dimensions: { Host: "$a" } } }
        }
    }
}
