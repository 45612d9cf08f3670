rule! {
    /// A service keeps room to move.
    ///
    /// `deployment_minimum_healthy_percent` must be below `deployment_maximum_percent`: otherwise no deployment ends.
    pub ServicePercentages for aws_ecs_service as service {
        require: service.deployment_minimum_healthy_percent < service.deployment_maximum_percent,
        message: "{service} can neither stop nor start a task",
        help: "lower `deployment_minimum_healthy_percent`, or raise `deployment_maximum_percent`",
        at: service.deployment_minimum_healthy_percent,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", deployment_minimum_healthy_percent: 100, deployment_maximum_percent: 100 }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", deployment_minimum_healthy_percent: 100, deployment_maximum_percent: 200 }
        }
    }
}
