rule! {
    /// Somebody is told when a scaling group has too few instances.
    ///
    /// A group that cannot start instances serves with those that it has, and the health of each of them says nothing of the
    /// missing ones.
    pub ScalingGroupInService for aws_autoscaling_group as group {
        require: any(aws_cloudwatch_metric_alarm, alarm => alarm.namespace == "AWS/AutoScaling"
            && alarm.metric_name == "GroupInServiceInstances" && alarm.dimensions.AutoScalingGroupName == group.name
            && startswith(alarm.comparison_operator, "LessThan")),
        message: "nobody is told when instances of {group} are missing",
        help: "write an alarm on `GroupInServiceInstances` below `min_size`",
        level: allow,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { name: "web", min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, enabled_metrics: ["GroupInServiceInstances"] }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { name: "web", min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, enabled_metrics: ["GroupInServiceInstances"] }
            resource aws_cloudwatch_metric_alarm few { alarm_name: "few", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Minimum", namespace: "AWS/AutoScaling", metric_name: "GroupInServiceInstances", dimensions: { AutoScalingGroupName: web.name } }
        }
    }
}
