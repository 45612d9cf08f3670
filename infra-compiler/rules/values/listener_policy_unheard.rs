rule! {
    /// A listener takes a security policy that is documented.
    ///
    /// A policy with a slip in its name is refused when the listener is made. One that is newer than the list is not.
    pub ListenerPolicyUnheard for aws_lb_listener as listener {
        when: startswith(listener.ssl_policy, "ELBSecurityPolicy-"),
        require: contains(known("aws_listener_policies", "elb"), listener.ssl_policy),
        message: "nobody knows a security policy `{listener.ssl_policy}`",
        help: r#"{suggest(listener.ssl_policy, known("aws_listener_policies", "elb"))}"#,
        at: listener.ssl_policy,
        level: warn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-07", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-Res-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
