rule! {
    /// A container on Fargate has no devices, and no memory of the machine.
    ///
    /// `devices`, `maxSwap`, `sharedMemorySize` and `dockerSecurityOptions` are of machines of one's own.
    pub FargateDevices for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: all(jsondecode(task.container_definitions), c => length(coalesce(c.linuxParameters.devices, [])) == 0 && c.linuxParameters.maxSwap == null && c.linuxParameters.sharedMemorySize == null && length(coalesce(c.dockerSecurityOptions, [])) == 0),
        message: "a container of {task} asks for what Fargate has not",
        help: "remove `devices`, `maxSwap`, `sharedMemorySize` and `dockerSecurityOptions`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, linuxParameters: { sharedMemorySize: 64 } }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, linuxParameters: { initProcessEnabled: true } }]) }
        }
    }
}
