rule! {
    /// Several actions of a listener are in order.
    ///
    /// Where a listener has several actions, each says its `order`.
    pub ListenerActionOrder for aws_lb_listener as listener {
        when: length(listener.default_action) > 1,
        require: all(listener.default_action, act => act.order != null),
        message: "an action of {listener} has no place among the others",
        help: "set `order` of each",
        at: listener.default_action,
        level: warn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-cognito", authenticate_cognito { user_pool_arn: group, user_pool_client_id: "shop", user_pool_domain: "shop" } } default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-cognito", order: 1, authenticate_cognito { user_pool_arn: group, user_pool_client_id: "shop", user_pool_domain: "shop" } } default_action { type: "fixed-response", order: 2, fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
