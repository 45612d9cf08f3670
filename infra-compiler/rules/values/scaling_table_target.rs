rule! {
    /// A table is used to between 10 and 90 percent.
    ///
    /// What a policy tracks of a table of DynamoDB is 10 to 90.
    pub ScalingTableTarget for aws_appautoscaling_policy.target_tracking_scaling_policy_configuration as tracking of it {
        when: it.service_namespace == "dynamodb",
        require: tracking.target_value >= 10 && tracking.target_value <= 90,
        message: "a table is not kept at {tracking.target_value} percent",
        help: "write 10 to 90",
        at: tracking.target_value,
        fails {
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "dynamodb", scalable_dimension: "dynamodb:table:ReadCapacityUnits", resource_id: "table/orders", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 95, predefined_metric_specification { predefined_metric_type: "DynamoDBReadCapacityUtilization" } } }
        }
        passes {
            resource aws_appautoscaling_policy it { name: "it", service_namespace: "dynamodb", scalable_dimension: "dynamodb:table:ReadCapacityUnits", resource_id: "table/orders", policy_type: "TargetTrackingScaling", target_tracking_scaling_policy_configuration { target_value: 70, predefined_metric_specification { predefined_metric_type: "DynamoDBReadCapacityUtilization" } } }
        }
    }
}
