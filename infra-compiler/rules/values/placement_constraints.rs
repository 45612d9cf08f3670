rule! {
    /// Tasks on different machines are not compared.
    ///
    /// A constraint of the type `distinctInstance` has no `expression`.
    pub PlacementConstraints for aws_ecs_service as service {
        require: all(service.placement_constraints, c => c.type != "distinctInstance" || c.expression == null),
        message: "a constraint of {service} compares nothing",
        help: "remove `expression`",
        at: service.placement_constraints,
        fails {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, placement_constraints { type: "distinctInstance", expression: "attribute:ecs.instance-type == t3.micro" } }
        }
        passes {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, placement_constraints { type: "distinctInstance" } }
        }
    }
}
