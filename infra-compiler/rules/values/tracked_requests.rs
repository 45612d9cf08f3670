rule! {
    /// Requests are counted of a load balancer.
    ///
    /// `ALBRequestCountPerTarget` is of the load balancer and target group in `resource_label`, and no other metric has
    /// one: otherwise the policy is refused.
    pub TrackedRequests for aws_autoscaling_policy.target_tracking_configuration.predefined_metric_specification as metric {
        require: (metric.predefined_metric_type == "ALBRequestCountPerTarget") == (metric.resource_label != null),
        message: "{metric.predefined_metric_type} and a `resource_label` do not go together",
        help: "set `resource_label` to the `arn_suffix` of the load balancer, `/` and that of the target group",
        at: metric.predefined_metric_type,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ALBRequestCountPerTarget" } } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ALBRequestCountPerTarget", resource_label: "app/web/1/targetgroup/web/2" } } }
        }
    }
}
