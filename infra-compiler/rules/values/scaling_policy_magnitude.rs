rule! {
    /// Only percentages have a least step.
    ///
    /// `min_adjustment_magnitude` belongs to `PercentChangeInCapacity`: beside another type it is refused.
    pub ScalingPolicyMagnitude for aws_autoscaling_policy as policy {
        when: policy.min_adjustment_magnitude != null,
        require: policy.adjustment_type == "PercentChangeInCapacity",
        message: "{policy} does not add percentages",
        help: "set `adjustment_type: \"PercentChangeInCapacity\"`",
        at: policy.min_adjustment_magnitude,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", adjustment_type: "ChangeInCapacity", scaling_adjustment: 1, min_adjustment_magnitude: 2 }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", adjustment_type: "PercentChangeInCapacity", scaling_adjustment: 10, min_adjustment_magnitude: 2 }
        }
    }
}
