rule! {
    /// A task for Fargate is in the network mode `awsvpc`.
    ///
    /// ECS refuses a task definition that requires Fargate in any other mode, and one without a mode means `bridge`:
    /// "Fargate only supports network mode 'awsvpc'".
    pub FargateNetworkMode for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: task.network_mode == "awsvpc",
        message: "{task} requires Fargate and is not in the network mode `awsvpc`",
        help: "set `network_mode: \"awsvpc\"`",
        at: task.network_mode,
        fails {
            resource aws_ecs_task_definition orders {
                requires_compatibilities: ["FARGATE"],
                cpu: "256",
                memory: "512",
                container_definitions: jsonencode([{ name: "orders", image: "orders:1", essential: true }]),
            }
        }
        passes {
            resource aws_ecs_task_definition orders {
                requires_compatibilities: ["FARGATE"],
                network_mode: "awsvpc",
                cpu: "256",
                memory: "512",
                container_definitions: jsonencode([{ name: "orders", image: "orders:1", essential: true }]),
            }
        }
    }
}
