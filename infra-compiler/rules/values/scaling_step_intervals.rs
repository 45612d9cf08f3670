rule! {
    /// The steps of what scales join.
    ///
    /// A step begins where another ends: a gap between two, or a part that two have in common, is refused.
    pub ScalingStepIntervals for aws_appautoscaling_policy.step_scaling_policy_configuration as config of it {
        when: length(config.step_adjustment) > 1,
        require: all(config.step_adjustment, one => one.metric_interval_upper_bound == null || any(config.step_adjustment, two => two.metric_interval_lower_bound != null && tonumber(two.metric_interval_lower_bound) == tonumber(one.metric_interval_upper_bound)) || all(config.step_adjustment, two => two.metric_interval_lower_bound == null || tonumber(two.metric_interval_lower_bound) < tonumber(one.metric_interval_upper_bound)) && !any(config.step_adjustment, two => two.metric_interval_upper_bound == null)),
        message: "the steps of {it} leave a gap, or overlap",
        help: "begin each step where another ends",
        at: config.step_adjustment,
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "20" } } }
        }
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "15" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } } }
        }
        passes {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } } }
        }
    }
}
