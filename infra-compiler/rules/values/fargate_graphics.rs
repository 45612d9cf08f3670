rule! {
    /// Fargate has no graphics cards.
    ///
    /// `resourceRequirements` of the type `GPU` are of machines of one's own.
    pub FargateGraphics for aws_ecs_task_definition as task {
        when: contains(coalesce(task.requires_compatibilities, []), "FARGATE"),
        require: all(jsondecode(task.container_definitions), c => all(c.resourceRequirements, it => it.type != "GPU")),
        message: "Fargate has no GPU",
        help: "remove the requirement, or run the task on machines",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, resourceRequirements: [{ type: "GPU", value: "1" }] }]) }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "256", memory: "512", execution_role_arn: "arn:aws:iam::123456789012:role/tasks", container_definitions: jsonencode([{ name: "web", image: "nginx", memory: 256, essential: true, cpu: 128 }]) }
        }
    }
}
