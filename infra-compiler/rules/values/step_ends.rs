rule! {
    /// One step goes on without a lower end, and one without an upper.
    ///
    /// Two steps without a lower bound, or two without an upper, overlap: the policy is refused.
    pub StepEnds for aws_autoscaling_policy as it {
        when: length(it.step_adjustment) > 1,
        require: length([for step in it.step_adjustment if step.metric_interval_lower_bound == null: 1]) <= 1 && length([for step in it.step_adjustment if step.metric_interval_upper_bound == null: 1]) <= 1,
        message: "two steps of {it} go on without end",
        help: "give each but one a bound",
        at: it.step_adjustment,
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } }
        }
    }
}
