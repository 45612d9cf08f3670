rule! {
    /// A network load balancer sends on.
    ///
    /// A listener of TCP, UDP or TLS has the action `forward` alone: redirects, answers and logins are of HTTP, and are
    /// refused.
    pub NetworkListenerAction for aws_lb_listener.default_action as action of listener {
        when: contains(["TCP", "UDP", "TLS", "TCP_UDP"], listener.protocol),
        require: action.type == "forward",
        message: "a listener of {listener.protocol} does not {action.type}",
        help: "set `type: \"forward\"` with a target group",
        at: action.type,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "TCP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "TCP", default_action { type: "forward", target_group_arn: web.arn } }
        }
    }
}
