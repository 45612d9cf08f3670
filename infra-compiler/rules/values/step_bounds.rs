rule! {
    /// A step begins below its end.
    ///
    /// A step whose lower bound is not below its upper one is refused.
    pub StepBounds for aws_autoscaling_policy.step_adjustment as step {
        when: step.metric_interval_lower_bound != null && step.metric_interval_upper_bound != null,
        require: tonumber(step.metric_interval_lower_bound) < tonumber(step.metric_interval_upper_bound),
        message: "this step begins at {step.metric_interval_lower_bound} and ends at {step.metric_interval_upper_bound}",
        help: "exchange the bounds",
        at: step.metric_interval_lower_bound,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { metric_interval_lower_bound: "20", metric_interval_upper_bound: "10", scaling_adjustment: 1 } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { metric_interval_lower_bound: "10", metric_interval_upper_bound: "20", scaling_adjustment: 1 } }
        }
    }
}
