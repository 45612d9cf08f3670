rule! {
    /// A Fargate task that writes logs has a role.
    ///
    /// `awslogs` on Fargate is written with `execution_role_arn`: without it the task is refused.
    pub FargateLogRole for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: task.execution_role_arn != null || all(jsondecode(task.container_definitions), it => it.logConfiguration.logDriver != "awslogs"),
        message: "{task} writes logs, and has no role to do so",
        help: "set `execution_role_arn`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "web" } } }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, logConfiguration: { logDriver: "awslogs", options: { "awslogs-group": "web", "awslogs-region": "eu-west-1", "awslogs-stream-prefix": "web" } } }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024", execution_role_arn: "arn:aws:iam::123456789012:role/exec" }
        }
    }
}
