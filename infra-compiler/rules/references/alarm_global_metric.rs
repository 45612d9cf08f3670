rule! {
    /// An alarm on a global metric is in us-east-1.
    ///
    /// Route 53, CloudFront and the bill report their metrics there alone: in any other region there is no data, and the
    /// alarm never fires.
    pub AlarmGlobalMetric for aws_cloudwatch_metric_alarm as alarm {
        when: contains(["AWS/Route53", "AWS/CloudFront", "AWS/Billing"], alarm.namespace),
        require: region(alarm) == "us-east-1",
        message: "there are no metrics of {alarm.namespace} in {region(alarm)}",
        help: "set `provider` to a configuration of the region `us-east-1`, and take actions of that region",
        at: alarm.namespace,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Minimum", namespace: "AWS/Route53", metric_name: "HealthCheckStatus" }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Minimum", namespace: "AWS/Route53", metric_name: "HealthCheckStatus", provider: aws.global }
        }
    }
}
