rule! {
    /// A task of Fargate has a network interface of its own.
    ///
    /// Fargate runs tasks with `network_mode: "awsvpc"` alone.
    pub FargateNetworkMode for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: task.network_mode == "awsvpc",
        message: "{task} is for Fargate, and has no network interface of its own",
        help: "set `network_mode: \"awsvpc\"`",
        at: task.network_mode,
        fails {
            variable containers { type: string }
            resource aws_ecs_task_definition web {
                family: "web", requires_compatibilities: ["FARGATE"], network_mode: "bridge", cpu: "256", memory: "512", container_definitions: containers,
            }
        }
        passes {
            variable containers { type: string }
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["EC2"], network_mode: "bridge", container_definitions: containers }
        }
    }
}
