rule! {
    /// A target group of IPv6 has a load balancer that speaks it.
    ///
    /// A load balancer with `ip_address_type: "ipv4"` refuses to send to it.
    pub GroupAddressFamily for aws_lb_listener.default_action as action of listener {
        require: !any(aws_lb_target_group, group => group.arn == action.target_group_arn && group.ip_address_type == "ipv6"
            && any(aws_lb, it => it.arn == listener.load_balancer_arn && (it.ip_address_type == null || it.ip_address_type == "ipv4"))),
        message: "the load balancer does not speak IPv6",
        help: "set `ip_address_type: \"dualstack\"` on the load balancer",
        at: action.target_group_arn,
        fails {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b] }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip", ip_address_type: "ipv6" }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
        }
        passes {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], ip_address_type: "dualstack" }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip", ip_address_type: "ipv6" }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
        }
    }
}
