rule! {
    /// A dimension of a resource scales between one pair of bounds.
    ///
    /// A second target of a dimension does not stand beside the first: it overwrites it, and each apply undoes the other.
    pub ScalableTargets for aws_appautoscaling_target as target {
        require: !any(aws_appautoscaling_target, other => other < target && other.resource_id == target.resource_id
            && other.scalable_dimension == target.scalable_dimension && other.service_namespace == target.service_namespace),
        message: "another target scales the same dimension of this resource",
        help: "remove one of the two",
        at: target.resource_id,
        fails {
            resource aws_appautoscaling_target day {
                min_capacity: 2, max_capacity: 4, resource_id: "table/orders",
                scalable_dimension: "dynamodb:table:ReadCapacityUnits", service_namespace: "dynamodb",
            }
            resource aws_appautoscaling_target night {
                min_capacity: 1, max_capacity: 2, resource_id: "table/orders",
                scalable_dimension: "dynamodb:table:ReadCapacityUnits", service_namespace: "dynamodb",
            }
        }
        passes {
            resource aws_appautoscaling_target reads {
                min_capacity: 2, max_capacity: 4, resource_id: "table/orders",
                scalable_dimension: "dynamodb:table:ReadCapacityUnits", service_namespace: "dynamodb",
            }
            resource aws_appautoscaling_target writes {
                min_capacity: 1, max_capacity: 2, resource_id: "table/orders",
                scalable_dimension: "dynamodb:table:WriteCapacityUnits", service_namespace: "dynamodb",
            }
        }
    }
}
