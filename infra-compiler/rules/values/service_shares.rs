rule! {
    /// A strategy of providers sends tasks somewhere.
    ///
    /// Where all weights are 0 nothing runs, and the service is refused.
    pub ServiceShares for aws_ecs_service as service {
        when: length(service.capacity_provider_strategy) > 0,
        require: any(service.capacity_provider_strategy, it => it.weight > 0),
        message: "no provider of {service} has a weight",
        help: "set `weight: 1`",
        at: service.capacity_provider_strategy,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", capacity_provider_strategy { capacity_provider: "FARGATE", weight: 0 } }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", capacity_provider_strategy { capacity_provider: "FARGATE", weight: 1 } }
        }
    }
}
