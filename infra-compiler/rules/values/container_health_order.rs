rule! {
    /// A container waits for the health of one that has some.
    ///
    /// The condition `HEALTHY` needs a `healthCheck` of the container that is waited for, and is refused without.
    pub ContainerHealthOrder for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), it => all(it.dependsOn, on => on.condition != "HEALTHY" || any(jsondecode(task.container_definitions), other => other.name == on.containerName && other.healthCheck != null))),
        message: "a container of {task} waits for the health of one without a health check",
        help: "write `healthCheck` for it, or wait for `START`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, dependsOn: [{ containerName: "proxy", condition: "HEALTHY" }] }, { name: "proxy", image: "web:1", memory: 256 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, dependsOn: [{ containerName: "proxy", condition: "HEALTHY" }] }, { name: "proxy", image: "web:1", memory: 256, healthCheck: { command: ["CMD", "true"] } }]) }
        }
    }
}
