rule! {
    /// Only a service behind a load balancer is given grace.
    ///
    /// `health_check_grace_period_seconds` without `load_balancer` is refused.
    pub ServiceGrace for aws_ecs_service as service {
        when: service.health_check_grace_period_seconds > 0,
        require: length(service.load_balancer) > 0,
        message: "{service} is behind no load balancer",
        help: "remove `health_check_grace_period_seconds`",
        at: service.health_check_grace_period_seconds,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", health_check_grace_period_seconds: 60 }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_ecs_service web { name: "web", task_definition: "web", health_check_grace_period_seconds: 60, load_balancer { target_group_arn: app.arn, container_name: "web", container_port: 80 } }
        }
    }
}
