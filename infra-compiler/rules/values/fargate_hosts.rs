rule! {
    /// No container on Fargate has names of its own.
    ///
    /// `extraHosts` is of machines of one's own: on Fargate it is refused.
    pub FargateHosts for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: all(jsondecode(task.container_definitions), it => it.extraHosts == null || it.extraHosts == false || length(it.extraHosts) == 0),
        message: "Fargate takes no `extraHosts`",
        help: "remove `extraHosts`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, extraHosts: [{ hostname: "a", ipAddress: "10.0.0.1" }] }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
    }
}
