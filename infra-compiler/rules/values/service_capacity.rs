rule! {
    /// A service runs by a launch type or by capacity providers.
    ///
    /// ECS refuses a service that names both.
    pub ServiceCapacity for aws_ecs_service as service {
        when: service.launch_type != null,
        require: length(service.capacity_provider_strategy) == 0,
        message: "{service} names a launch type, and capacity providers as well",
        help: "remove `launch_type`",
        at: service.launch_type,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", launch_type: "EC2", capacity_provider_strategy { capacity_provider: "spare", weight: 1 } }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", capacity_provider_strategy { capacity_provider: "spare", weight: 1 } }
        }
    }
}
