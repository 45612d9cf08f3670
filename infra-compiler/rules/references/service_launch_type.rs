rule! {
    /// A service on Fargate runs a task for Fargate.
    ///
    /// ECS refuses a service with `launch_type: "FARGATE"` whose task does not require it.
    pub ServiceLaunchType for aws_ecs_service as service {
        when: service.launch_type == "FARGATE",
        require: !any(aws_ecs_task_definition, task => !contains(task.requires_compatibilities, "FARGATE")
            && (task.arn == service.task_definition || task.family == service.task_definition)),
        message: "the task of {service} is not for Fargate",
        help: "set `requires_compatibilities: [\"FARGATE\"]` on the task",
        at: service.launch_type,
        fails {
            variable containers { type: string }
            variable subnet { type: string }
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", requires_compatibilities: ["EC2"], container_definitions: containers }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn, launch_type: "FARGATE",
                network_configuration { subnets: [subnet] }
            }
        }
        passes {
            variable containers { type: string }
            variable subnet { type: string }
            resource aws_ecs_task_definition web {
                family: "web", network_mode: "awsvpc", requires_compatibilities: ["FARGATE"], cpu: "256", memory: "512", container_definitions: containers,
            }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn, launch_type: "FARGATE",
                network_configuration { subnets: [subnet] }
            }
        }
    }
}
