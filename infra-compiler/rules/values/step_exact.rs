rule! {
    /// An exact size is not negative.
    ///
    /// A policy of `ExactCapacity` sets the size of the group: less than 0 is refused.
    pub StepExact for aws_autoscaling_policy as it {
        when: it.adjustment_type == "ExactCapacity",
        require: (it.scaling_adjustment == null || it.scaling_adjustment >= 0) && all(it.step_adjustment, step => step.scaling_adjustment >= 0),
        message: "a group has no negative size",
        help: "write 0 or more, or another `adjustment_type`",
        at: it.adjustment_type,
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "SimpleScaling", adjustment_type: "ExactCapacity", scaling_adjustment: -1 }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "SimpleScaling", adjustment_type: "ExactCapacity", scaling_adjustment: 3 }
        }
    }
}
