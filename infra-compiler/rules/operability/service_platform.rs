rule! {
    /// A service takes the newest platform of Fargate.
    ///
    /// Only `LATEST` gets what mends the platform when a task starts again. Off by itself: some programs are bound to a
    /// version.
    pub ServicePlatform for aws_ecs_service as service {
        require: service.platform_version == null || service.platform_version == "LATEST",
        message: "{service} stays on the platform `{service.platform_version}`",
        help: "remove `platform_version`",
        at: service.platform_version,
        level: allow,
        fails {
            variable cluster { type: string }
            variable task { type: string }
            variable subnet { type: string }
            resource aws_ecs_service web { name: "web", cluster, task_definition: task, desired_count: 2, launch_type: "FARGATE", platform_version: "1.4.0", network_configuration { subnets: [subnet] } }
        }
        passes {
            variable cluster { type: string }
            variable task { type: string }
            variable subnet { type: string }
            resource aws_ecs_service web { name: "web", cluster, task_definition: task, desired_count: 2, launch_type: "FARGATE", network_configuration { subnets: [subnet] } }
        }
    }
}
