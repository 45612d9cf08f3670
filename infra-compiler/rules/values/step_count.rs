rule! {
    /// A policy has up to 20 steps.
    ///
    /// A twenty-first is refused.
    pub StepCount for aws_autoscaling_policy as it {
        require: length(it.step_adjustment) <= 20,
        message: "{it} has more than 20 steps",
        help: "write 20 at most",
        at: it.step_adjustment,
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "1" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "1", metric_interval_upper_bound: "2" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "2", metric_interval_upper_bound: "3" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "3", metric_interval_upper_bound: "4" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "4", metric_interval_upper_bound: "5" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "5", metric_interval_upper_bound: "6" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "6", metric_interval_upper_bound: "7" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "7", metric_interval_upper_bound: "8" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "8", metric_interval_upper_bound: "9" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "9", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10", metric_interval_upper_bound: "11" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "11", metric_interval_upper_bound: "12" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "12", metric_interval_upper_bound: "13" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "13", metric_interval_upper_bound: "14" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "14", metric_interval_upper_bound: "15" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "15", metric_interval_upper_bound: "16" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "16", metric_interval_upper_bound: "17" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "17", metric_interval_upper_bound: "18" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "18", metric_interval_upper_bound: "19" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "19", metric_interval_upper_bound: "20" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "20" } }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "0", metric_interval_upper_bound: "10" } step_adjustment { scaling_adjustment: 1, metric_interval_lower_bound: "10" } }
        }
    }
}
