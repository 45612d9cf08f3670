rule! {
    /// A login asks with up to ten parameters.
    ///
    /// `authentication_request_extra_params` has ten at most.
    pub LoginParameters for aws_lb_listener.default_action.authenticate_oidc | aws_lb_listener_rule.action.authenticate_oidc | aws_lb_listener.default_action.authenticate_cognito | aws_lb_listener_rule.action.authenticate_cognito as login {
        when: login.authentication_request_extra_params != null,
        require: length([for key, value in login.authentication_request_extra_params: key]) <= 10,
        message: "a login asks with more than ten parameters",
        help: "write ten at most",
        at: login.authentication_request_extra_params,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-oidc", order: 1, authenticate_oidc { issuer: "https://example.com", authorization_endpoint: "https://example.com/a", token_endpoint: "https://example.com/t", user_info_endpoint: "https://example.com/u", client_id: "shop", client_secret: certificate, authentication_request_extra_params: { a: "1", b: "1", c: "1", d: "1", e: "1", f: "1", g: "1", h: "1", i: "1", j: "1", k: "1" } } } default_action { type: "fixed-response", order: 2, fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-oidc", order: 1, authenticate_oidc { issuer: "https://example.com", authorization_endpoint: "https://example.com/a", token_endpoint: "https://example.com/t", user_info_endpoint: "https://example.com/u", client_id: "shop", client_secret: certificate, authentication_request_extra_params: { prompt: "login" } } } default_action { type: "fixed-response", order: 2, fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
