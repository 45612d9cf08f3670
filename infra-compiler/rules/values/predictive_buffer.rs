rule! {
    /// A forecast above the greatest size has a buffer.
    ///
    /// `IncreaseMaxCapacity` needs `max_capacity_buffer`, and `HonorMaxCapacity` takes none.
    pub PredictiveBuffer for aws_autoscaling_policy.predictive_scaling_configuration as predictive {
        require: (predictive.max_capacity_breach_behavior == "IncreaseMaxCapacity") == (predictive.max_capacity_buffer != null),
        message: "the buffer does not go with what happens at the greatest size",
        help: "set `max_capacity_buffer` with `IncreaseMaxCapacity`, and with nothing else",
        at: predictive.max_capacity_breach_behavior,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "PredictiveScaling", predictive_scaling_configuration { max_capacity_buffer: "10", metric_specification { target_value: 50, predefined_metric_pair_specification { predefined_metric_type: "ASGCPUUtilization" } } } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "PredictiveScaling", predictive_scaling_configuration { max_capacity_breach_behavior: "IncreaseMaxCapacity", max_capacity_buffer: "10", metric_specification { target_value: 50, predefined_metric_pair_specification { predefined_metric_type: "ASGCPUUtilization" } } } }
        }
    }
}
