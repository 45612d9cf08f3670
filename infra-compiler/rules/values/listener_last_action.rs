rule! {
    /// The last action of a listener answers.
    ///
    /// A listener logs in first, and then forwards, redirects or answers: one that only logs in is refused.
    pub ListenerLastAction for aws_lb_listener as listener {
        when: length(listener.default_action) > 0,
        require: any(listener.default_action, act => contains(["forward", "redirect", "fixed-response"], act.type)),
        message: "{listener} never answers",
        help: "add an action that forwards, redirects or answers",
        at: listener.default_action,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-cognito", authenticate_cognito { user_pool_arn: group, user_pool_client_id: "shop", user_pool_domain: "shop" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
