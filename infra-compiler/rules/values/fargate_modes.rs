rule! {
    /// A task on Fargate is alone.
    ///
    /// `ipc_mode` and the `pid_mode` of the host are of machines of one's own.
    pub FargateModes for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: task.ipc_mode == null && task.pid_mode != "host",
        message: "a task on Fargate shares nothing with a host",
        help: "remove `ipc_mode`, and `pid_mode` or write `task`",
        at: task.pid_mode,
        fails {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", pid_mode: "host", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", pid_mode: "task", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
    }
}
