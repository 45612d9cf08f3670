rule! {
    /// One step of what scales goes on without a lower end, and one without an upper.
    ///
    /// Two steps without a lower bound, or two without an upper, overlap.
    pub ScalingStepEnds for aws_appautoscaling_policy.step_scaling_policy_configuration as config of it {
        when: length(config.step_adjustment) > 1,
        require: length([for step in config.step_adjustment if step.metric_interval_lower_bound == null: 1]) <= 1 && length([for step in config.step_adjustment if step.metric_interval_upper_bound == null: 1]) <= 1,
        message: "two steps of {it} go on without end",
        help: "give each but one a bound",
        at: config.step_adjustment,
        fails {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } } }
        }
        passes {
            variable service { type: string }
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "ecs", scalable_dimension: "ecs:service:DesiredCount", resource_id: "service/shop/{service}", policy_type: "StepScaling", step_scaling_policy_configuration { adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } } }
        }
    }
}
