rule! {
    /// Some of what scales is never nothing.
    ///
    /// Tables, keyspaces, brokers and caches have a `min_capacity` of 1 or more.
    pub ScalingLeastNothing for aws_appautoscaling_target as target {
        when: contains(["dynamodb", "cassandra", "kafka", "elasticache", "neptune", "comprehend"], target.service_namespace),
        require: target.min_capacity >= 1,
        message: "{target} has at least one",
        help: "write a `min_capacity` of 1 or more",
        at: target.min_capacity,
        fails {
            resource aws_appautoscaling_target orders { service_namespace: "dynamodb", scalable_dimension: "dynamodb:table:ReadCapacityUnits", resource_id: "table/orders", min_capacity: 0, max_capacity: 100 }
        }
        passes {
            resource aws_appautoscaling_target orders { service_namespace: "dynamodb", scalable_dimension: "dynamodb:table:ReadCapacityUnits", resource_id: "table/orders", min_capacity: 5, max_capacity: 100 }
        }
    }
}
