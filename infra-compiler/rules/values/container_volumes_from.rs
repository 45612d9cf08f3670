rule! {
    /// A container shares volumes of one of its task.
    ///
    /// `volumesFrom` names a container of the task.
    pub ContainerVolumesFrom for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => all(c.volumesFrom, from => any(jsondecode(task.container_definitions), other => other.name == from.sourceContainer))),
        message: "a container of {task} shares the volumes of one that there is not",
        help: "name a container of the task",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, volumesFrom: [{ sourceContainer: "other" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, volumesFrom: [] }]) }
        }
    }
}
