rule! {
    /// No container on Fargate is linked.
    ///
    /// `links` is of machines of one's own: on Fargate it is refused.
    pub FargateLinks for aws_ecs_task_definition as task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: all(jsondecode(task.container_definitions), it => it.links == null || it.links == false || length(it.links) == 0),
        message: "Fargate takes no `links`",
        help: "remove `links`",
        at: task.container_definitions,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256, links: ["log"] }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }, { name: "log", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024" }
        }
    }
}
