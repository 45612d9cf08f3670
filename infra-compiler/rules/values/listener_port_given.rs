rule! {
    /// A listener waits on a port.
    ///
    /// Only a listener of a gateway load balancer has no `port`.
    pub ListenerPortGiven for aws_lb_listener as listener {
        when: any(aws_lb, balancer => balancer.arn == listener.load_balancer_arn && balancer.load_balancer_type != "gateway"),
        require: listener.port != null,
        message: "{listener} waits on no port",
        help: "set `port`",
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { internal: true, subnets: [a, b], load_balancer_type: "network" }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, protocol: "TCP", default_action { type: "forward", target_group_arn: group } }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb front { internal: true, subnets: [a, b], load_balancer_type: "network" }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: front.arn, port: 443, protocol: "TCP", default_action { type: "forward", target_group_arn: group } }
        }
    }
}
