rule! {
    /// A listener of a network load balancer sends to a target group of its own kind.
    ///
    /// A network load balancer forwards connections and does not read what is in them: a listener of TCP, TLS or UDP takes
    /// no target group of HTTP.
    pub NetworkListenerTargetGroup for aws_lb_listener.default_action as action of listener {
        when: contains(["TCP", "TLS", "UDP", "TCP_UDP"], listener.protocol),
        require: !any(aws_lb_target_group, group =>
            group.arn == action.target_group_arn && contains(["HTTP", "HTTPS"], group.protocol)),
        message: "a listener of {listener.protocol} cannot send to a target group of HTTP",
        help: "give the target group `protocol: \"TCP\"`; its health check may still speak HTTP",
        at: action.target_group_arn,
        fails {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_listener tcp {
                load_balancer_arn: balancer,
                port: 80,
                protocol: "TCP",
                default_action { type: "forward", target_group_arn: web.arn }
            }
        }
        passes {
            variable balancer { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { port: 80, protocol: "TCP", vpc_id: network, health_check { protocol: "HTTP" } }
            resource aws_lb_listener tcp {
                load_balancer_arn: balancer,
                port: 80,
                protocol: "TCP",
                default_action { type: "forward", target_group_arn: web.arn }
            }
        }
    }
}
