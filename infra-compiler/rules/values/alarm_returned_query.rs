rule! {
    /// One query of an alarm gives what it watches.
    ///
    /// Exactly one `metric_query` has `return_data: true`; where there is a band, the metric that is compared with it, too.
    /// Otherwise the alarm is refused.
    pub AlarmReturnedQuery for aws_cloudwatch_metric_alarm as alarm {
        when: length(alarm.metric_query) > 0 && alarm.threshold_metric_id == null,
        require: count(alarm.metric_query, it => it.return_data == true) == 1,
        message: "{count(alarm.metric_query, it => it.return_data == true)} queries of {alarm} return data",
        help: "set `return_data: true` in one `metric_query`",
        at: alarm.metric_query,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", expression: "m * 2" } }
        }
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", return_data: true, metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", return_data: true, expression: "m * 2" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m", metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", return_data: true, expression: "m * 2" } }
        }
    }
}
