rule! {
    /// Tasks with their own network interfaces are targets by address.
    ///
    /// ECS registers such tasks by IP address, and refuses a target group of instances.
    pub ServiceTargetType for aws_ecs_service.load_balancer as balancer of service {
        when: any(aws_ecs_task_definition, task => task.network_mode == "awsvpc" && task.arn == service.task_definition),
        require: !any(aws_lb_target_group, group => group.arn == balancer.target_group_arn
            && (group.target_type == null || group.target_type == "instance")),
        message: "the tasks of {service} are no targets of this group, which takes instances",
        help: "set `target_type: \"ip\"` on the target group",
        at: balancer.target_group_arn,
        fails {
            variable containers { type: string }
            variable subnet { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: containers }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                network_configuration { subnets: [subnet] }
                load_balancer { target_group_arn: aws_lb_target_group.web.arn, container_name: "web", container_port: 80 }
            }
        }
        passes {
            variable containers { type: string }
            variable subnet { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip" }
            resource aws_ecs_task_definition web { family: "web", network_mode: "awsvpc", container_definitions: containers }
            resource aws_ecs_service web {
                name: "web", task_definition: aws_ecs_task_definition.web.arn,
                network_configuration { subnets: [subnet] }
                load_balancer { target_group_arn: aws_lb_target_group.web.arn, container_name: "web", container_port: 80 }
            }
        }
    }
}
