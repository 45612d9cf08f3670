rule! {
    /// An alarm or a scaling policy watches a metric that there is.
    ///
    /// CloudWatch takes any name: on a metric that no service publishes an alarm never fires, and nothing scales. Of
    /// namespaces that are not known whole, and of metrics of your own, nothing is said.
    pub MetricName for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric | aws_autoscaling_policy.target_tracking_configuration.customized_metric_specification | aws_appautoscaling_policy.target_tracking_scaling_policy_configuration.customized_metric_specification as it {
        when: it.metric_name != null && known("aws_metrics", it.namespace) != null,
        require: contains(known("aws_metrics", it.namespace), it.metric_name),
        message: "{it.namespace} has no metric `{it.metric_name}`",
        help: r#"{suggest(it.metric_name, known("aws_metrics", it.namespace))}"#,
        at: it.metric_name,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Erors" }
        }
        fails {
            resource aws_cloudwatch_metric_alarm rate { alarm_name: "rate", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, metric_query { id: "m1", return_data: true, metric { namespace: "AWS/SQS", metric_name: "ApproximateNumberOfMessages", period: 60, stat: "Sum" } } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/Lambda", metric_name: "Errors" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "Shop", metric_name: "Orders" }
        }
    }
}
