rule! {
    /// An alarm has up to ten metrics, and up to ten expressions.
    ///
    /// An eleventh is refused.
    pub AlarmQueryCount for aws_cloudwatch_metric_alarm as alarm {
        require: length([for query in alarm.metric_query if length(query.metric) > 0: 1]) <= 10 && length([for query in alarm.metric_query if query.expression != null: 1]) <= 10,
        message: "{alarm} has more queries than an alarm takes",
        help: "write ten metrics and ten expressions at most",
        at: alarm.metric_query,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m0", return_data: true, metric { namespace: "Shop", metric_name: "Orders0", period: 60, stat: "Sum" } } metric_query { id: "m1", return_data: false, metric { namespace: "Shop", metric_name: "Orders1", period: 60, stat: "Sum" } } metric_query { id: "m2", return_data: false, metric { namespace: "Shop", metric_name: "Orders2", period: 60, stat: "Sum" } } metric_query { id: "m3", return_data: false, metric { namespace: "Shop", metric_name: "Orders3", period: 60, stat: "Sum" } } metric_query { id: "m4", return_data: false, metric { namespace: "Shop", metric_name: "Orders4", period: 60, stat: "Sum" } } metric_query { id: "m5", return_data: false, metric { namespace: "Shop", metric_name: "Orders5", period: 60, stat: "Sum" } } metric_query { id: "m6", return_data: false, metric { namespace: "Shop", metric_name: "Orders6", period: 60, stat: "Sum" } } metric_query { id: "m7", return_data: false, metric { namespace: "Shop", metric_name: "Orders7", period: 60, stat: "Sum" } } metric_query { id: "m8", return_data: false, metric { namespace: "Shop", metric_name: "Orders8", period: 60, stat: "Sum" } } metric_query { id: "m9", return_data: false, metric { namespace: "Shop", metric_name: "Orders9", period: 60, stat: "Sum" } } metric_query { id: "m10", return_data: false, metric { namespace: "Shop", metric_name: "Orders10", period: 60, stat: "Sum" } } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "Shop", metric_name: "Orders" }
        }
    }
}
