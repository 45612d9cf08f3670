rule! {
    /// Dimensions of a filter are fields.
    ///
    /// A dimension is a field of the log, such as `$.user`, or a column, such as `$user`.
    pub FilterDimensions for aws_cloudwatch_log_metric_filter.metric_transformation as metric of filter {
        when: metric.dimensions != null,
        require: all([for key, value in metric.dimensions: value], value => startswith(value, "$")),
        message: "a dimension of {filter} is no field",
        help: "write it like `$.user`",
        at: metric.dimensions,
        fails {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "{{ $.level = \"ERROR\" }}", log_group_name: "shop", metric_transformation { namespace: "Shop", name: "Errors", value: "1", dimensions: { User: "user" } } }
        }
        passes {
            resource aws_cloudwatch_log_metric_filter errors { name: "errors", pattern: "{{ $.level = \"ERROR\" }}", log_group_name: "shop", metric_transformation { namespace: "Shop", name: "Errors", value: "1", dimensions: { User: "$.user" } } }
        }
    }
}
