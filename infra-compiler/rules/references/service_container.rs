rule! {
    /// A load balancer sends to a container of the task.
    ///
    /// ECS refuses a service that names a container which its task does not have.
    pub ServiceContainer for aws_ecs_service.load_balancer as balancer of service {
        require: !any(aws_ecs_task_definition, task => task.arn == service.task_definition
            && all(jsondecode(task.container_definitions), container => container.name != balancer.container_name)),
        message: "the task of {service} has no container {balancer.container_name}",
        help: "name a container of the task in `container_name`",
        at: balancer.container_name,
        fails {
            variable group { type: string }
            resource aws_ecs_task_definition web {
                family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 512, portMappings: [{ containerPort: 80 }] }]),
            }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                load_balancer { target_group_arn: group, container_name: "api", container_port: 80 }
            }
        }
        passes {
            variable group { type: string }
            resource aws_ecs_task_definition web {
                family: "web", container_definitions: jsonencode([{ name: "web", image: "web:1", memory: 512, portMappings: [{ containerPort: 80 }] }]),
            }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                load_balancer { target_group_arn: group, container_name: "web", container_port: 80 }
            }
        }
    }
}
