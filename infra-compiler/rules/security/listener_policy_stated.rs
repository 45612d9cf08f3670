rule! {
    /// A listener with TLS says which versions it takes.
    ///
    /// What Elastic Load Balancing takes without a word takes TLS 1.0 too. Off by itself: a first listener says nothing.
    pub ListenerPolicyStated for aws_lb_listener as listener {
        when: listener.protocol == "HTTPS" || listener.protocol == "TLS",
        require: listener.ssl_policy != null,
        message: "{listener} says not which versions of TLS it takes",
        help: "write `ssl_policy: \"ELBSecurityPolicy-TLS13-1-2-2021-06\"`",
        level: allow,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener web { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener web { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
