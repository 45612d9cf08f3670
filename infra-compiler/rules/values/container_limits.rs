rule! {
    /// A limit of a container is soft before it is hard.
    ///
    /// `softLimit` of a ulimit is at most its `hardLimit`.
    pub ContainerLimits for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), c => all(c.ulimits, limit => limit.softLimit <= limit.hardLimit)),
        message: "a limit of {task} is softer than hard",
        help: "write a `softLimit` of at most the `hardLimit`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, ulimits: [{ name: "nofile", softLimit: 2048, hardLimit: 1024 }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web",  container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, ulimits: [{ name: "nofile", softLimit: 1024, hardLimit: 2048 }] }]) }
        }
    }
}
