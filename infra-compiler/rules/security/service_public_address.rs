rule! {
    /// Tasks of a service have no public addresses.
    ///
    /// What stands behind a load balancer or a NAT gateway needs none, and what has none is not scanned. Off by itself: a
    /// first service has no NAT gateway.
    pub ServicePublicAddress for aws_ecs_service as service {
        require: service.network_configuration.assign_public_ip != true,
        message: "tasks of {service} have public addresses",
        help: "remove `assign_public_ip`",
        at: service.network_configuration,
        level: allow,
        fails {
            variable cluster { type: string }
            variable task { type: string }
            variable subnet { type: string }
            resource aws_ecs_service web { name: "web", cluster, task_definition: task, desired_count: 2, launch_type: "FARGATE", network_configuration { subnets: [subnet], assign_public_ip: true } }
        }
        passes {
            variable cluster { type: string }
            variable task { type: string }
            variable subnet { type: string }
            resource aws_ecs_service web { name: "web", cluster, task_definition: task, desired_count: 2, launch_type: "FARGATE", network_configuration { subnets: [subnet] } }
        }
    }
}
