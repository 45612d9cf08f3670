rule! {
    /// What is tracked is more than nothing.
    ///
    /// `target_value` is above 0.
    pub TrackedValue for aws_autoscaling_policy.target_tracking_configuration as tracking of it {
        require: tracking.target_value > 0,
        message: "{it} tracks a value of {tracking.target_value}",
        help: "write a number above 0",
        at: tracking.target_value,
        fails {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 0, predefined_metric_specification { predefined_metric_type: "ASGAverageCPUUtilization" } } }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_policy it { name: "it", autoscaling_group_name: group, policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ASGAverageCPUUtilization" } } }
        }
    }
}
