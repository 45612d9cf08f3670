rule! {
    /// A container on Fargate traces, and no more.
    ///
    /// `SYS_PTRACE` is the one capability that Fargate adds.
    pub FargateCapabilities for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: all(jsondecode(task.container_definitions), c => all(c.linuxParameters.capabilities.add, it => it == "SYS_PTRACE")),
        message: "a container of {task} adds capabilities that Fargate has not",
        help: "add `SYS_PTRACE` alone",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, linuxParameters: { capabilities: { add: ["NET_ADMIN"] } } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, linuxParameters: { capabilities: { add: ["SYS_PTRACE"] } } }]) }
        }
    }
}
