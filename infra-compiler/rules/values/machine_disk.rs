rule! {
    /// Only Fargate has a disk for a task.
    ///
    /// `ephemeral_storage` of a task for machines of one's own is refused.
    pub MachineDisk for aws_ecs_task_definition as task {
        when: task.ephemeral_storage != null && task.requires_compatibilities != null,
        require: contains(task.requires_compatibilities, "FARGATE"),
        message: "{task} is not for Fargate, and has a disk",
        help: "set `requires_compatibilities: [\"FARGATE\"]`",
        at: task.ephemeral_storage,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), requires_compatibilities: ["EC2"], ephemeral_storage { size_in_gib: 50 } }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024", ephemeral_storage { size_in_gib: 50 } }
        }
    }
}
