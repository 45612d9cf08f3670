rule! {
    /// A file system is mounted with encryption.
    ///
    /// NFS crosses the network in the open. Off by itself: it stays within the network.
    pub TaskVolumePlain for aws_ecs_task_definition.volume as volume of task {
        require: all(volume.efs_volume_configuration, it => it.transit_encryption == "ENABLED"),
        message: "{task} mounts a file system in the open",
        help: "set `transit_encryption: \"ENABLED\"`",
        level: allow,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-0123456789abcdef0" } } }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-0123456789abcdef0", transit_encryption: "ENABLED" } } }
        }
    }
}
