rule! {
    /// An alarm of a scaling group asks for a metric that the group publishes.
    ///
    /// A scaling group publishes those of its own metrics that `enabled_metrics` names, and none without it: an alarm on
    /// another one never has data.
    pub AlarmGroupMetric for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/AutoScaling" && startswith(alarm.metric_name, "Group"),
        require: !any(aws_autoscaling_group, group => group.name == alarm.dimensions.AutoScalingGroupName
            && (group.enabled_metrics == null || !contains(group.enabled_metrics, alarm.metric_name))),
        message: "the group of {alarm} does not publish `{alarm.metric_name}`",
        help: "add it to the group's `enabled_metrics`",
        at: alarm.metric_name,
        level: warn,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { name: "web", min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, enabled_metrics: ["GroupMaxSize"] }
            resource aws_cloudwatch_metric_alarm few { alarm_name: "few", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Minimum", namespace: "AWS/AutoScaling", metric_name: "GroupInServiceInstances", dimensions: { AutoScalingGroupName: web.name } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { name: "web", min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, enabled_metrics: ["GroupInServiceInstances"] }
            resource aws_cloudwatch_metric_alarm few { alarm_name: "few", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Minimum", namespace: "AWS/AutoScaling", metric_name: "GroupInServiceInstances", dimensions: { AutoScalingGroupName: web.name } }
        }
    }
}
