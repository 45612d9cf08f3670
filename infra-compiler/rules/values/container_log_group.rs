rule! {
    /// A container's logs have a group.
    ///
    /// `awslogs` needs the option `awslogs-group`, and is refused without.
    pub ContainerLogGroup for aws_ecs_task_definition as task {
        require: all(jsondecode(task.container_definitions), it => it.logConfiguration.logDriver != "awslogs" || contains(keys(it.logConfiguration.options), "awslogs-group")),
        message: "a container of {task} writes logs, and does not say where",
        help: "set `\"awslogs-group\"` in `options`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, logConfiguration: { logDriver: "awslogs", options: { "awslogs-region": "eu-west-1" } } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", "awslogs-region": "eu-west-1" } } }]) }
        }
    }
}
