rule! {
    /// An alarm names a target group by the end of its ARN.
    ///
    /// CloudWatch knows the metrics of a target group by `targetgroup/name/id`; with its whole ARN or its name there is no
    /// data, and the alarm never fires.
    pub AlarmGroupDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/ApplicationELB" || alarm.namespace == "AWS/NetworkELB",
        require: !any(aws_lb_target_group, group => alarm.dimensions.TargetGroup == group.arn || (alarm.dimensions.TargetGroup == group.name && group.name != null)),
        message: "{alarm} names the target group in a way under which there are no metrics",
        help: "write the target group's `arn_suffix`",
        at: alarm.dimensions,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Maximum", namespace: "AWS/ApplicationELB", metric_name: "UnHealthyHostCount", dimensions: { TargetGroup: web.arn } }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Maximum", namespace: "AWS/ApplicationELB", metric_name: "UnHealthyHostCount", dimensions: { TargetGroup: web.arn_suffix } }
        }
    }
}
