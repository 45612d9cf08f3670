rule! {
    /// A listener speaks what its load balancer does.
    ///
    /// An application load balancer takes HTTP and HTTPS, a network load balancer TCP, UDP and TLS: the other's protocols
    /// are refused.
    pub ListenerBalancerType for aws_lb_listener as listener {
        require: !any(aws_lb, it => it.arn == listener.load_balancer_arn
            && (((it.load_balancer_type == null || it.load_balancer_type == "application") && contains(["TCP", "UDP", "TLS", "TCP_UDP", "QUIC", "TCP_QUIC"], listener.protocol))
                || (it.load_balancer_type == "network" && contains(["HTTP", "HTTPS"], listener.protocol)))),
        message: "the load balancer does not speak {listener.protocol}",
        help: "write HTTP or HTTPS for an application load balancer, TCP, UDP or TLS for a network load balancer",
        at: listener.protocol,
        fails {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "network" }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: web.arn } }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network }
        }
        passes {
            variable network { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { name: "front", subnets: [a, b], load_balancer_type: "network" }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 80, protocol: "TCP", default_action { type: "forward", target_group_arn: web.arn } }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "TCP", vpc_id: network }
        }
    }
}
