rule! {
    /// A service that CodeDeploy deploys stands behind a load balancer.
    ///
    /// CodeDeploy moves requests from one target group to another: without a `load_balancer` the service is refused.
    pub BlueGreenBalancer for aws_ecs_service as service {
        when: any(service.deployment_controller, it => it.type == "CODE_DEPLOY"),
        require: length(service.load_balancer) > 0,
        message: "{service} has no load balancer for CodeDeploy",
        help: "add a `load_balancer`",
        at: service.deployment_controller,
        fails {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, deployment_controller { type: "CODE_DEPLOY" } }
        }
        passes {
            variable task { type: string }
            variable cluster { type: string }
            resource aws_ecs_service web { name: "web", cluster: cluster, task_definition: task, deployment_controller { type: "CODE_DEPLOY" } load_balancer { target_group_arn: cluster, container_name: "web", container_port: 80 } }
        }
    }
}
