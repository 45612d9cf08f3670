rule! {
    /// What scales is of its service.
    ///
    /// `scalable_dimension` begins with the service: another is refused.
    pub ScalingTargetDimension for aws_appautoscaling_target | aws_appautoscaling_policy as it {
        require: startswith(it.scalable_dimension, "{it.service_namespace}:"),
        message: "{it.scalable_dimension} is no dimension of {it.service_namespace}",
        help: "name a dimension that begins with `{it.service_namespace}:`",
        at: it.scalable_dimension,
        fails {
            resource aws_appautoscaling_target web { min_capacity: 1, max_capacity: 4, resource_id: "table/orders", scalable_dimension: "dynamodb:table:ReadCapacityUnits", service_namespace: "ecs" }
        }
        passes {
            resource aws_appautoscaling_target web { min_capacity: 1, max_capacity: 4, resource_id: "table/orders", scalable_dimension: "dynamodb:table:ReadCapacityUnits", service_namespace: "dynamodb" }
        }
    }
}
