rule! {
    /// A listener takes a security policy of Elastic Load Balancing.
    ///
    /// The names of these policies are not checked before the listener is made. All begin with `ELBSecurityPolicy-`.
    pub ListenerPolicyName for aws_lb_listener as listener {
        when: listener.ssl_policy != null,
        require: startswith(listener.ssl_policy, "ELBSecurityPolicy-"),
        message: "there is no security policy `{listener.ssl_policy}`",
        help: "write `ELBSecurityPolicy-TLS13-1-2-2021-06`, or another of Elastic Load Balancing",
        at: listener.ssl_policy,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "Bogus", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
