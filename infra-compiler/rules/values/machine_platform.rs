rule! {
    /// Only Fargate has versions.
    ///
    /// `platform_version` with `EC2` is refused.
    pub MachinePlatform for aws_ecs_service as service {
        when: service.launch_type == "EC2",
        require: service.platform_version == null,
        message: "{service} runs on machines, which have no platform version",
        help: "remove `platform_version`",
        at: service.platform_version,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", launch_type: "EC2", platform_version: "1.4.0" }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", launch_type: "FARGATE", platform_version: "1.4.0" }
        }
    }
}
