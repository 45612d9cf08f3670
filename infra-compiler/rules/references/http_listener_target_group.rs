rule! {
    /// A listener that speaks HTTP sends to targets that speak it.
    ///
    /// A load balancer for HTTP forwards requests, not connections: it refuses a target group of TCP, TLS or UDP, which belongs
    /// to a network load balancer. A target group of Lambda functions has no protocol.
    pub HttpListenerTargetGroup for aws_lb_listener.default_action as action of listener {
        when: listener.protocol == "HTTP" || listener.protocol == "HTTPS",
        require: !any(aws_lb_target_group, group =>
            group.arn == action.target_group_arn && contains(["TCP", "TLS", "UDP", "TCP_UDP", "GENEVE"], group.protocol)),
        message: "a listener of {listener.protocol} cannot send to this target group",
        help: "give the target group `protocol: \"HTTP\"` or `\"HTTPS\"`",
        at: action.target_group_arn,
        fails {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "TCP", vpc_id: network }
            resource aws_lb_listener http {
                load_balancer_arn: balancer,
                port: 80,
                protocol: "HTTP",
                default_action { type: "forward", target_group_arn: web.arn }
            }
        }
        passes {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_listener http {
                load_balancer_arn: balancer,
                port: 80,
                protocol: "HTTP",
                default_action { type: "forward", target_group_arn: web.arn }
            }
        }
    }
}
