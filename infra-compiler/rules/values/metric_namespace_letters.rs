rule! {
    /// A namespace of metrics is written in ASCII.
    ///
    /// Other letters are refused, and a colon at the beginning.
    pub MetricNamespaceLetters for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace != null,
        require: can(regex("^[!-9;-~][ -~]*$", alarm.namespace)),
        message: "`{alarm.namespace}` is no namespace of metrics",
        help: "write it in ASCII",
        at: alarm.namespace,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "Läden", metric_name: "Orders" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "Shop", metric_name: "Orders" }
        }
    }
}
