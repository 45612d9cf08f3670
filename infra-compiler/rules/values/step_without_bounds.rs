rule! {
    /// A step has a bound.
    ///
    /// One without either is refused.
    pub StepWithoutBounds for aws_autoscaling_policy.step_adjustment as step {
        require: step.metric_interval_lower_bound != null || step.metric_interval_upper_bound != null,
        message: "this step has no bounds",
        help: "set `metric_interval_lower_bound: \"0\"`",
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1 } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { metric_interval_lower_bound: "0", scaling_adjustment: 1 } }
        }
    }
}
