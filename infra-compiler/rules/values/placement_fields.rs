rule! {
    /// A strategy of placement says by what.
    ///
    /// `binpack` is by `cpu` or `memory`, and `random` by nothing.
    pub PlacementFields for aws_ecs_service as service {
        require: all(service.ordered_placement_strategy, s => if s.type == "binpack" { contains(["cpu", "memory"], s.field) } else if s.type == "random" { s.field == null } else { true }),
        message: "a strategy of {service} places by what there is not",
        help: "write `cpu` or `memory` for `binpack`, and no `field` for `random`",
        at: service.ordered_placement_strategy,
        fails {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, ordered_placement_strategy { type: "binpack", field: "disk" } }
        }
        passes {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, ordered_placement_strategy { type: "binpack", field: "cpu" } }
        }
    }
}
