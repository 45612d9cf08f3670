rule! {
    /// A target group of a load balancer is of TCP.
    ///
    /// A network load balancer sends to an application load balancer over TCP: another protocol is refused.
    pub BalancerGroupProtocol for aws_lb_target_group as group {
        when: group.target_type == "alb",
        require: group.protocol == "TCP",
        message: "a target group of load balancers is not of {group.protocol}",
        help: "set `protocol: \"TCP\"`",
        at: group.protocol,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "alb" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network, target_type: "alb" }
        }
    }
}
