rule! {
    /// An alarm on the health of targets names their group.
    ///
    /// A load balancer counts its healthy and unhealthy targets by group: under `LoadBalancer` alone there is no data, and
    /// the alarm never fires.
    pub MetricOfTargets for aws_cloudwatch_metric_alarm | aws_cloudwatch_metric_alarm.metric_query.metric as it {
        when: contains(["AWS/ApplicationELB", "AWS/NetworkELB"], it.namespace) && contains(["HealthyHostCount", "UnHealthyHostCount"], it.metric_name) && it.dimensions != null,
        require: it.dimensions.TargetGroup != null,
        message: "{it.metric_name} is published by target group",
        help: "add `TargetGroup: ….arn_suffix` to `dimensions`",
        at: it.dimensions,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "UnHealthyHostCount", dimensions: { LoadBalancer: "app/web/0123456789abcdef" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "UnHealthyHostCount", dimensions: { LoadBalancer: "app/web/0123456789abcdef", TargetGroup: "targetgroup/web/0123456789abcdef" } }
        }
    }
}
