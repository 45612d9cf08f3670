rule! {
    /// An alarm names dimensions that the namespace has.
    ///
    /// A metric is told by its dimensions: under one that no service publishes there is no data, and the alarm never fires.
    pub MetricDimension for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric as it {
        when: it.dimensions != null && length(coalesce(known("aws_dimensions", it.namespace), [])) > 0,
        require: all([for name, value in it.dimensions: name], name => contains(known("aws_dimensions", it.namespace), name)),
        message: r#"{it.namespace} has no dimension `{find([for name, value in it.dimensions: name], name => !contains(known("aws_dimensions", it.namespace), name))}`"#,
        help: r#"{suggest(find([for name, value in it.dimensions: name], name => !contains(known("aws_dimensions", it.namespace), name)), known("aws_dimensions", it.namespace))}"#,
        at: it.dimensions[find([for name, value in it.dimensions: name], name => !contains(known("aws_dimensions", it.namespace), name))],
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", dimensions: { Function: "orders" } }
        }
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/SQS", metric_name: "NumberOfMessagesSent", dimensions: { QueueUrl: "orders" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors", dimensions: { FunctionName: "orders" } }
        }
    }
}
