rule! {
    /// A policy of what scales tracks one metric.
    ///
    /// A `predefined_metric_specification` or a `customized_metric_specification`: none, or both, are refused.
    pub ScalingOneMetric for aws_appautoscaling_policy.target_tracking_scaling_policy_configuration as tracking of it {
        require: length(tracking.predefined_metric_specification) + length(tracking.customized_metric_specification) == 1,
        message: "{it} tracks no metric, or two",
        help: "write one of `predefined_metric_specification` and `customized_metric_specification`",
        at: tracking.target_value,
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 50 } }
        }
        passes {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ECSServiceAverageCPUUtilization" } } }
        }
    }
}
