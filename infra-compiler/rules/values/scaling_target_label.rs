rule! {
    /// Requests are counted of a load balancer.
    ///
    /// `ALBRequestCountPerTarget` is of the load balancer and target group in `resource_label`: without it the policy is
    /// refused.
    pub ScalingTargetLabel for aws_appautoscaling_policy.target_tracking_scaling_policy_configuration.predefined_metric_specification as metric {
        when: metric.predefined_metric_type == "ALBRequestCountPerTarget",
        require: metric.resource_label != null,
        message: "requests are counted, and of no load balancer",
        help: "set `resource_label` to the `arn_suffix` of the load balancer, `/` and that of the target group",
        at: metric.predefined_metric_type,
        fails {
            resource aws_appautoscaling_policy track { name: "track", resource_id: "service/main/web", scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ALBRequestCountPerTarget" } } }
        }
        passes {
            resource aws_appautoscaling_policy track { name: "track", resource_id: "service/main/web", scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ALBRequestCountPerTarget", resource_label: "app/web/1/targetgroup/web/2" } } }
        }
    }
}
