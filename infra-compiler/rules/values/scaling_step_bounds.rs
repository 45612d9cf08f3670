rule! {
    /// A step of what scales begins below its end, and has one.
    ///
    /// A step has a lower bound, an upper one, or both, of which the lower is less.
    pub ScalingStepBounds for aws_appautoscaling_policy.step_scaling_policy_configuration as config of it {
        require: all(config.step_adjustment, step => (step.metric_interval_lower_bound != null || step.metric_interval_upper_bound != null) && (step.metric_interval_lower_bound == null || step.metric_interval_upper_bound == null || tonumber(step.metric_interval_lower_bound) < tonumber(step.metric_interval_upper_bound))),
        message: "a step of {it} ends before it begins, or has no bounds",
        help: "write a lower bound below the upper",
        at: config.step_adjustment,
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10", metric_interval_upper_bound: "5" } } }
        }
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1 } } }
        }
        passes {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0" } } }
        }
    }
}
