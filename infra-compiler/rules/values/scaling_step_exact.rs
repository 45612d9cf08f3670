rule! {
    /// An exact size of what scales is not negative.
    ///
    /// A step of `ExactCapacity` sets the size: less than 0 is refused.
    pub ScalingStepExact for aws_appautoscaling_policy.step_scaling_policy_configuration as config of it {
        when: config.adjustment_type == "ExactCapacity",
        require: all(config.step_adjustment, step => step.scaling_adjustment >= 0),
        message: "what scales has no negative size",
        help: "write 0 or more",
        at: config.step_adjustment,
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ExactCapacity", step_adjustment { scaling_adjustment: -1, metric_interval_lower_bound: "0" } } }
        }
        passes {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ExactCapacity", step_adjustment { scaling_adjustment: 3, metric_interval_lower_bound: "0" } } }
        }
    }
}
