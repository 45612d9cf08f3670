rule! {
    /// A task of Fargate says how large it is.
    ///
    /// There is no instance that it could share: `cpu` and `memory` of the task are required.
    pub FargateTaskSize for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: task.cpu != null && task.memory != null,
        message: "{task} is for Fargate, and does not say how large it is",
        help: "set `cpu` and `memory`",
        fails {
            variable containers { type: string }
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", container_definitions: containers }
        }
        passes {
            variable containers { type: string }
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", container_definitions: containers }
        }
    }
}
