rule! {
    /// A service of tasks with their own network interfaces says where they stand.
    ///
    /// ECS refuses a service without `network_configuration` where the task has `network_mode: "awsvpc"`.
    pub ServiceNetwork for aws_ecs_service as service {
        when: service.network_configuration == null,
        require: !any(aws_ecs_task_definition, task => task.network_mode == "awsvpc"
            && (task.arn == service.task_definition || task.family == service.task_definition)),
        message: "the tasks of {service} have network interfaces of their own, and no subnets",
        help: "write `network_configuration {{ subnets: … }}`",
        at: service.task_definition,
        fails {
            variable containers { type: string }
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: containers }
            resource aws_ecs_service web { name: "web", task_definition: aws_ecs_task_definition.web.arn, desired_count: 1 }
        }
        passes {
            variable containers { type: string }
            resource aws_ecs_task_definition web { family: "web", network_mode: "bridge", container_definitions: containers }
            resource aws_ecs_service web { name: "web", task_definition: aws_ecs_task_definition.web.arn, desired_count: 1 }
        }
    }
}
