rule! {
    /// A volume on Fargate is of no machine.
    ///
    /// `host_path` and Docker's volumes are refused: files are of EFS, or go with the task.
    pub FargateVolumes for aws_ecs_task_definition.volume as volume of task {
        when: contains(task.requires_compatibilities, "FARGATE"),
        require: volume.host_path == null && volume.docker_volume_configuration == null,
        message: "the volume {volume.name} is of a machine",
        help: "write `efs_volume_configuration`, or a volume with a name alone",
        at: volume.host_path,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024", volume { name: "data", host_path: "/data" } }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), requires_compatibilities: ["FARGATE"], network_mode: "awsvpc", cpu: "512", memory: "1024", volume { name: "data" } }
        }
    }
}
