rule! {
    /// What scales may grow to what it must have.
    ///
    /// A target whose least capacity is above its greatest is refused.
    pub ScalableTargetBounds for aws_appautoscaling_target as target {
        require: target.min_capacity <= target.max_capacity,
        message: "{target} has at least {target.min_capacity} and at most {target.max_capacity}",
        help: "set `min_capacity` to at most `max_capacity`",
        at: target.min_capacity,
        fails {
            resource aws_appautoscaling_target web {
                min_capacity: 5, max_capacity: 4, resource_id: "service/main/web",
                scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs",
            }
        }
        passes {
            resource aws_appautoscaling_target web {
                min_capacity: 4, max_capacity: 5, resource_id: "service/main/web",
                scalable_dimension: "ecs:service:DesiredCount", service_namespace: "ecs",
            }
        }
    }
}
