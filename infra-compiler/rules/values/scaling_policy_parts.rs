rule! {
    /// A scaling policy has what its type takes.
    ///
    /// `TargetTrackingScaling` has a target, `StepScaling` has steps, `PredictiveScaling` a configuration, and
    /// `SimpleScaling`, which one without a type is, an adjustment: without it, or with another's, the policy is refused.
    pub ScalingPolicyParts for aws_autoscaling_policy as policy {
        require: (policy.policy_type == "TargetTrackingScaling") == (policy.target_tracking_configuration != null)
            && (policy.policy_type == "PredictiveScaling") == (policy.predictive_scaling_configuration != null)
            && (policy.policy_type == "StepScaling") == (length(policy.step_adjustment) > 0)
            && (policy.policy_type == null || policy.policy_type == "SimpleScaling") == (policy.scaling_adjustment != null),
        message: "{policy} does not have what its type takes, or has another's",
        help: "write `target_tracking_configuration`, `step_adjustment`, `predictive_scaling_configuration` or `scaling_adjustment`, as `policy_type` says",
        at: policy.policy_type,
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", adjustment_type: "ChangeInCapacity", scaling_adjustment: 1 }
        }
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", scaling_adjustment: 1 }
        }
        fails {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", adjustment_type: "ChangeInCapacity" }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "TargetTrackingScaling", target_tracking_configuration { target_value: 50, predefined_metric_specification { predefined_metric_type: "ASGAverageCPUUtilization" } } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", policy_type: "StepScaling", adjustment_type: "ChangeInCapacity", step_adjustment { metric_interval_lower_bound: "0", scaling_adjustment: 1 } }
        }
        passes {
            resource aws_autoscaling_policy scale { name: "scale", autoscaling_group_name: "web", adjustment_type: "ChangeInCapacity", scaling_adjustment: 1 }
        }
    }
}
