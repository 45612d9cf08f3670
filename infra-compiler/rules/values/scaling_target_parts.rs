rule! {
    /// A policy of application scaling has what its type takes.
    ///
    /// `TargetTrackingScaling` has a target, and `StepScaling`, which one without a type is, has steps: the other's is
    /// refused.
    pub ScalingTargetParts for aws_appautoscaling_policy as policy {
        require: (policy.policy_type == "TargetTrackingScaling") == (policy.target_tracking_scaling_policy_configuration != null),
        message: "{policy} does not have what its type takes",
        help: "set `policy_type: \"TargetTrackingScaling\"` with `target_tracking_scaling_policy_configuration`",
        at: policy.policy_type,
        fails {
            resource aws_appautoscaling_policy track { name: "track", resource_id: "service/main/web", scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs", target_tracking_scaling_policy_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ECSServiceAverageCPUUtilization" } } }
        }
        passes {
            resource aws_appautoscaling_policy track { name: "track", resource_id: "service/main/web", scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ECSServiceAverageCPUUtilization" } } }
        }
    }
}
