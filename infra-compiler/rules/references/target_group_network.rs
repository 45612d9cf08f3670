rule! {
    /// A listener sends to targets in the network of its load balancer.
    ///
    /// A target group belongs to one VPC, and a load balancer to that of its subnets: where the two differ, the listener is
    /// refused.
    pub TargetGroupNetwork for aws_lb_listener.default_action as action of listener {
        require: !any(aws_lb_target_group, group => group.arn == action.target_group_arn && group.vpc_id != null
            && any(aws_lb, balancer => balancer.arn == listener.load_balancer_arn
                && any(balancer.subnets, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != group.vpc_id)))),
        message: "this target group is in another VPC than the load balancer",
        help: "give the target group the `vpc_id` of the load balancer's subnets",
        at: action.target_group_arn,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: shop.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: shop.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_lb web { subnets: [a.id, b.id] }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: office.id }
            resource aws_lb_listener web {
                load_balancer_arn: aws_lb.web.arn,
                port: 80,
                default_action { type: "forward", target_group_arn: aws_lb_target_group.web.arn }
            }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: shop.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: shop.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_lb web { subnets: [a.id, b.id] }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: shop.id }
            resource aws_lb_listener web {
                load_balancer_arn: aws_lb.web.arn,
                port: 80,
                default_action { type: "forward", target_group_arn: aws_lb_target_group.web.arn }
            }
        }
    }
}
