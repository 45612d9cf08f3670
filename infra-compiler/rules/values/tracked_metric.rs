rule! {
    /// A policy tracks one metric.
    ///
    /// A target is of a predefined metric or of one of your own: both at once, and neither, are refused.
    pub TrackedMetric for aws_autoscaling_policy.target_tracking_configuration as tracking {
        require: (tracking.predefined_metric_specification == null) != (tracking.customized_metric_specification == null),
        message: "this tracks no metric, or two",
        help: "write one of `predefined_metric_specification` and `customized_metric_specification`",
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50 } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ASGAverageCPUUtilization" } } }
        }
    }
}
