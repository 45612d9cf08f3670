rule! {
    /// The steps of a policy join.
    ///
    /// A step begins where another ends: a gap between two, or a part that two have in common, is refused.
    pub StepIntervals for aws_autoscaling_policy as it {
        when: length(it.step_adjustment) > 1,
        require: all(it.step_adjustment, one => one.metric_interval_upper_bound == null || any(it.step_adjustment, two => two.metric_interval_lower_bound != null && tonumber(two.metric_interval_lower_bound) == tonumber(one.metric_interval_upper_bound)) || all(it.step_adjustment, two => two.metric_interval_lower_bound == null || tonumber(two.metric_interval_lower_bound) < tonumber(one.metric_interval_upper_bound)) && !any(it.step_adjustment, two => two.metric_interval_upper_bound == null)),
        message: "the steps of {it} leave a gap, or overlap",
        help: "begin each step where another ends",
        at: it.step_adjustment,
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "20" } }
        }
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "15" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10", metric_interval_upper_bound: "20" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "20" } }
        }
    }
}
