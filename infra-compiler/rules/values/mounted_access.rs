rule! {
    /// Files that are reached by a role are encrypted on the way.
    ///
    /// `iam: "ENABLED"` and an access point need `transit_encryption: "ENABLED"`, and are refused without.
    pub MountedAccess for aws_ecs_task_definition.volume.efs_volume_configuration as files {
        when: files.authorization_config.iam == "ENABLED" || files.authorization_config.access_point_id != null || files.transit_encryption_port != null,
        require: files.transit_encryption == "ENABLED",
        message: "these files are reached by a role, and pass in the open",
        help: "set `transit_encryption: \"ENABLED\"`",
        at: files.transit_encryption,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-1", authorization_config { iam: "ENABLED" } } } }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-1", transit_encryption: "ENABLED", authorization_config { iam: "ENABLED" } } } }
        }
    }
}
