rule! {
    /// A load balancer sends to a port that the container opens.
    ///
    /// ECS refuses a service that names a port which is not among the `portMappings` of the container.
    pub ServiceContainerPort for aws_ecs_service.load_balancer as balancer of service {
        require: !any(aws_ecs_task_definition, task => task.arn == service.task_definition
            && any(jsondecode(task.container_definitions), container => container.name == balancer.container_name
                && all(container.portMappings, port => port.containerPort != balancer.container_port))),
        message: "the container {balancer.container_name} does not open port {balancer.container_port}",
        help: "name a port of its `portMappings` in `container_port`",
        at: balancer.container_port,
        fails {
            variable group { type: string }
            variable image { type: string }
            resource aws_ecs_task_definition web {
                family: "web", container_definitions: jsonencode([{ name: "web", image: image, memory: 512, portMappings: [{ containerPort: 80 }] }]),
            }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                load_balancer { target_group_arn: group, container_name: "web", container_port: 8080 }
            }
        }
        passes {
            variable group { type: string }
            variable image { type: string }
            resource aws_ecs_task_definition web {
                family: "web", container_definitions: jsonencode([{ name: "web", image: image, memory: 512, portMappings: [{ containerPort: 8080 }] }]),
            }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                load_balancer { target_group_arn: group, container_name: "web", container_port: 8080 }
            }
        }
    }
}
