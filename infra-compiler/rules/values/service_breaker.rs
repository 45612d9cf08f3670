rule! {
    /// A service that CodeDeploy deploys is stopped by it.
    ///
    /// `deployment_circuit_breaker` is of ECS's own deployments: with another controller it is refused.
    pub ServiceBreaker for aws_ecs_service as service {
        when: service.deployment_circuit_breaker.enable == true,
        require: service.deployment_controller.type == null || service.deployment_controller.type == "ECS",
        message: "{service.deployment_controller.type} has no circuit breaker",
        help: "remove `deployment_circuit_breaker`",
        at: service.deployment_circuit_breaker,
        fails {
            resource aws_ecs_service web { name: "web", task_definition: "web", deployment_controller { type: "CODE_DEPLOY" }, deployment_circuit_breaker { enable: true, rollback: true } }
        }
        passes {
            resource aws_ecs_service web { name: "web", task_definition: "web", deployment_controller { type: "ECS" }, deployment_circuit_breaker { enable: true, rollback: true } }
        }
    }
}
