rule! {
    /// Two queries of an alarm have two names.
    ///
    /// Expressions name queries by their `id`: two of one are refused.
    pub AlarmQueryNames for aws_cloudwatch_metric_alarm as alarm {
        require: length(distinct([for it in alarm.metric_query: it.id])) == length(alarm.metric_query),
        when: length(alarm.metric_query) > 0,
        message: "two queries of {alarm} have one `id`",
        help: "give each `metric_query` an `id` of its own",
        at: alarm.metric_query,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "m", return_data: true, expression: "m * 2" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", return_data: true, expression: "m * 2" } }
        }
    }
}
