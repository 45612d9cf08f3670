rule! {
    /// No container on Fargate rules the machine.
    ///
    /// `privileged` is of machines of one's own: on Fargate it is refused.
    pub FargatePrivileged for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: all(jsondecode(task.container_definitions), it => it.privileged != true),
        message: "Fargate takes no `privileged`",
        help: "remove `privileged`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, privileged: true }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
    }
}
