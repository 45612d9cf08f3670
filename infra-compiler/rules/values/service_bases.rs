rule! {
    /// One provider of a strategy has a base.
    ///
    /// A second `base` is refused.
    pub ServiceBases for aws_ecs_service as service {
        require: count(service.capacity_provider_strategy, it => it.base > 0) <= 1,
        message: "several providers of {service} have a base",
        help: "set `base` of one alone",
        at: service.capacity_provider_strategy,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", capacity_provider_strategy { capacity_provider: "FARGATE", weight: 1, base: 1 } capacity_provider_strategy { capacity_provider: "FARGATE_SPOT", weight: 1, base: 1 } }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", capacity_provider_strategy { capacity_provider: "FARGATE", weight: 1, base: 1 } capacity_provider_strategy { capacity_provider: "FARGATE_SPOT", weight: 1 } }
        }
    }
}
