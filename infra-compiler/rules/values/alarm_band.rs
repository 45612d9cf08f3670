rule! {
    /// An alarm compares with a band, or with a number.
    ///
    /// The operators of an upper and lower threshold compare with the band that `threshold_metric_id` names, all others
    /// with `threshold`: mixed they are refused.
    pub AlarmBand for aws_cloudwatch_metric_alarm as alarm {
        require: contains(["LessThanLowerOrGreaterThanUpperThreshold", "LessThanLowerThreshold", "GreaterThanUpperThreshold"], alarm.comparison_operator) == (alarm.threshold_metric_id != null),
        message: "{alarm.comparison_operator} does not go with what {alarm} compares with",
        help: "set `threshold_metric_id` with `LessThanLowerOrGreaterThanUpperThreshold`, and `threshold` with `GreaterThanThreshold`",
        at: alarm.comparison_operator,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanUpperThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanUpperThreshold", evaluation_periods: 2, threshold_metric_id: "e", metric_query { id: "m", return_data: true, metric { metric_name: "Errors", namespace: "AWS/Lambda", period: 60, stat: "Sum" } } metric_query { id: "e", return_data: true, expression: "ANOMALY_DETECTION_BAND(m)" } }
        }
    }
}
