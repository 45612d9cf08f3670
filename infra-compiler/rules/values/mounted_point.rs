rule! {
    /// An access point is mounted as it is.
    ///
    /// Beside `access_point_id` a `root_directory` other than `/` is refused.
    pub MountedPoint for aws_ecs_task_definition.volume.efs_volume_configuration as files {
        when: files.authorization_config.access_point_id != null,
        require: files.root_directory == null || files.root_directory == "/",
        message: "an access point has its own directory",
        help: "remove `root_directory`",
        at: files.root_directory,
        fails {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-1", root_directory: "/data", transit_encryption: "ENABLED", authorization_config { access_point_id: "fsap-1" } } } }
        }
        passes {
            resource aws_ecs_task_definition web { family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 256 }]), volume { name: "data", efs_volume_configuration { file_system_id: "fs-1", root_directory: "/", transit_encryption: "ENABLED", authorization_config { access_point_id: "fsap-1" } } } }
        }
    }
}
