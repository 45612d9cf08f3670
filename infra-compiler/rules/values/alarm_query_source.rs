rule! {
    /// A query of an alarm is an expression or a metric.
    ///
    /// Both at once, and neither, are refused.
    pub AlarmQuerySource for aws_cloudwatch_metric_alarm.metric_query as query {
        require: (query.expression == null) != (query.metric == null),
        message: "this query is none, or both, of an expression and a metric",
        help: "write either `expression` or `metric {{ … }}`",
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", return_data: true } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", return_data: true, expression: "m * 2" } }
        }
    }
}
