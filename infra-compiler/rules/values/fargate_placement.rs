rule! {
    /// Fargate places tasks itself.
    ///
    /// `placement_constraints` and strategies are refused.
    pub FargatePlacement for aws_ecs_service as service {
        when: service.launch_type == "FARGATE",
        require: length(service.placement_constraints) == 0 && length(service.ordered_placement_strategy) == 0,
        message: "Fargate takes no placement",
        help: "remove `placement_constraints` and `ordered_placement_strategy`",
        at: service.ordered_placement_strategy,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", launch_type: "FARGATE", ordered_placement_strategy { type: "spread", field: "instanceId" } }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", launch_type: "EC2", ordered_placement_strategy { type: "spread", field: "instanceId" } }
        }
    }
}
