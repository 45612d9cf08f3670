rule! {
    /// A listener that does not encrypt has no security policy.
    ///
    /// `ssl_policy` says which ciphers a listener of HTTPS or TLS takes: beside another protocol it is refused.
    pub ListenerPolicy for aws_lb_listener as listener {
        when: contains(["HTTP", "TCP", "UDP", "TCP_UDP"], listener.protocol),
        require: listener.ssl_policy == null,
        message: "a listener of {listener.protocol} does not encrypt",
        help: "set `protocol: \"HTTPS\"`, or remove `ssl_policy`",
        at: listener.ssl_policy,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06" }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06" }
        }
    }
}
