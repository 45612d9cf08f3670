rule! {
    /// A listener of TLS keeps nobody with a target group.
    ///
    /// Stickiness among target groups is told by a cookie: a listener that only decrypts refuses it.
    pub ForwardStickinessTls for aws_lb_listener as listener {
        when: contains(["TLS", "TCP", "UDP", "TCP_UDP"], listener.protocol),
        require: !any(listener.default_action, act => any(act.forward, way => any(way.stickiness, stick => stick.enabled == true))),
        message: "a listener of TLS knows no cookies",
        help: "remove `stickiness`",
        at: listener.protocol,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "TLS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "forward", forward { target_group { arn: group, weight: 1 } stickiness { enabled: true, duration: 60 } } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "forward", forward { target_group { arn: group, weight: 1 } stickiness { enabled: true, duration: 60 } } } }
        }
    }
}
