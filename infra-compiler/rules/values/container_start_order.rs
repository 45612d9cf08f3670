rule! {
    /// A container waits for others of its task.
    ///
    /// `dependsOn` names containers: one that the task does not have is refused.
    pub ContainerStartOrder for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), it => all(it.dependsOn, on => any(jsondecode(task.container_definitions), other => other.name == on.containerName))),
        message: "a container of {task} waits for one that it does not have",
        help: "name a container of the task in `containerName`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, dependsOn: [{ containerName: "proxy", condition: "START" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, dependsOn: [{ containerName: "proxy", condition: "START" }] }, { name: "proxy", image: "web:1", memory: 256 }]) }
        }
    }
}
