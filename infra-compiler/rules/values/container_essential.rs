rule! {
    /// A task has a container that it stands and falls with.
    ///
    /// Containers are essential unless they say otherwise: a task of others alone is refused.
    pub ContainerEssential for aws_ecs_task_definition as task {
        require: any(jsondecode(task.container_definitions), it => it.essential != false),
        message: "no container of {task} is essential",
        help: "remove `essential: false` of one of them",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, essential: false }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, essential: false }, { name: "app", image: "web:1", memory: 256 }]) }
        }
    }
}
