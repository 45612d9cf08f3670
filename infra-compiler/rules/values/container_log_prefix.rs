rule! {
    /// Logs of containers on Fargate have a prefix.
    ///
    /// The driver `awslogs` on Fargate needs `awslogs-stream-prefix`: without it the task is refused.
    pub ContainerLogPrefix for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: all(jsondecode(task.container_definitions), c => c.logConfiguration.logDriver != "awslogs" || try(c.logConfiguration.options["awslogs-stream-prefix"], null) != null),
        message: "a container of {task} logs without a prefix",
        help: "set `awslogs-stream-prefix` in the options",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", "awslogs-region": "us-east-1" } } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", "awslogs-region": "us-east-1", "awslogs-stream-prefix": "web" } } }]) }
        }
    }
}
