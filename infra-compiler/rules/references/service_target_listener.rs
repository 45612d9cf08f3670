rule! {
    /// A service registers at a target group that a load balancer sends to.
    ///
    /// ECS refuses a service whose target group has no load balancer yet: a listener, or a rule of one, must send to it.
    pub ServiceTargetListener for aws_ecs_service.load_balancer as target of service {
        require: !any(aws_lb_target_group, group => group.arn == target.target_group_arn && !(any(aws_lb_listener, l => any(l.default_action, act => act.target_group_arn == group.arn || any(act.forward, way => any(way.target_group, to => to.arn == group.arn)))) || any(aws_lb_listener_rule, l => any(l.action, act => act.target_group_arn == group.arn || any(act.forward, way => any(way.target_group, to => to.arn == group.arn)))))),
        message: "no listener sends to this target group",
        help: "write an `aws_lb_listener` or `aws_lb_listener_rule` that forwards to it",
        at: target.target_group_arn,
        level: warn,
        fails {
            variable task { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_lb front { internal: true, subnets: [a.id, b.id] }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id, target_type: "ip" }
            resource aws_ecs_cluster shop { name: "shop" }
            resource aws_ecs_service web { name: "web", cluster: shop.id, task_definition: task, desired_count: 2, launch_type: "FARGATE", network_configuration { subnets: [a.id, b.id] } load_balancer { target_group_arn: aws_lb_target_group.web.arn, container_name: "web", container_port: 80 } }
        }
        passes {
            variable task { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_lb front { internal: true, subnets: [a.id, b.id] }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id, target_type: "ip" }
            resource aws_ecs_cluster shop { name: "shop" }
            resource aws_ecs_service web { name: "web", cluster: shop.id, task_definition: task, desired_count: 2, launch_type: "FARGATE", network_configuration { subnets: [a.id, b.id] } load_balancer { target_group_arn: aws_lb_target_group.web.arn, container_name: "web", container_port: 80 } }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: aws_lb_target_group.web.arn } }
        }
    }
}
