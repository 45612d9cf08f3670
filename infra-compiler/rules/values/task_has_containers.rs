rule! {
    /// A task has a container.
    ///
    /// An empty list of containers is refused.
    pub TaskHasContainers for aws_ecs_task_definition as task {
        require: length(jsondecode(task.container_definitions)) >= 1,
        message: "{task} has no container",
        help: "describe one in `container_definitions`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
    }
}
