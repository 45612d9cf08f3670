rule! {
    /// An alarm names dimensions that are published together.
    ///
    /// CloudWatch does not add up what it has under several dimensions: an alarm on `TargetGroup` alone has no data, since a
    /// load balancer publishes its metrics by `LoadBalancer`, or by both.
    pub MetricDimensionsTogether for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric as it {
        when: it.dimensions != null && known("aws_dimension_sets", it.namespace) != null && all([for name, value in it.dimensions: name], name => contains(known("aws_dimensions", it.namespace), name)),
        require: contains(known("aws_dimension_sets", it.namespace), join("+", sort([for name, value in it.dimensions: name]))),
        message: r#"{it.namespace} publishes nothing by {join(" and ", sort([for name, value in it.dimensions: name]))}"#,
        help: r#"name the dimensions of one of these: {join(", ", [for set in known("aws_dimension_sets", it.namespace): replace(set, "+", " and ")])}"#,
        at: it.dimensions,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "HTTPCode_Target_5XX_Count", dimensions: { TargetGroup: "targetgroup/web/0123456789abcdef" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "HTTPCode_Target_5XX_Count", dimensions: { LoadBalancer: "app/web/0123456789abcdef", TargetGroup: "targetgroup/web/0123456789abcdef" } }
        }
    }
}
