rule! {
    /// A policy that adds says what its numbers mean.
    ///
    /// `SimpleScaling` and `StepScaling` have an `adjustment_type`: without it they are refused.
    pub ScalingPolicyAdjustment for aws_autoscaling_policy as policy {
        when: policy.policy_type == null || contains(["SimpleScaling", "StepScaling"], policy.policy_type),
        require: policy.adjustment_type != null,
        message: "{policy} adds, and does not say what",
        help: "set `adjustment_type: \"ChangeInCapacity\"`",
        at: policy.policy_type,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", scaling_adjustment: 1 }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", adjustment_type: "ChangeInCapacity", scaling_adjustment: 1 }
        }
    }
}
