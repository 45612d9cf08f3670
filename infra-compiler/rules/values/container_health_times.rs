rule! {
    /// A health check of a container has times that ECS takes.
    ///
    /// `interval` is 5 to 300, `timeout` 2 to 120, `retries` 1 to 10 and `startPeriod` 0 to 300: others are refused.
    pub ContainerHealthTimes for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => c.healthCheck == null || (c.healthCheck.interval == null || c.healthCheck.interval >= 5 && c.healthCheck.interval <= 300) && (c.healthCheck.timeout == null || c.healthCheck.timeout >= 2 && c.healthCheck.timeout <= 120) && (c.healthCheck.retries == null || c.healthCheck.retries >= 1 && c.healthCheck.retries <= 10) && (c.healthCheck.startPeriod == null || c.healthCheck.startPeriod >= 0 && c.healthCheck.startPeriod <= 300)),
        message: "a health check of {task} has a time that ECS does not take",
        help: "write an `interval` of 5 to 300, a `timeout` of 2 to 60, `retries` of 1 to 10 and a `startPeriod` of 0 to 300",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, healthCheck: { command: ["CMD-SHELL", "true"], interval: 3 } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, healthCheck: { command: ["CMD-SHELL", "true"], interval: 30 } }]) }
        }
    }
}
