rule! {
    /// A login is asked for over HTTPS.
    ///
    /// The issuer and the three endpoints of a provider of logins are addresses that begin with `https://`.
    pub LoginAddresses for aws_lb_listener.default_action.authenticate_oidc | aws_lb_listener_rule.action.authenticate_oidc as login {
        require: all([login.issuer, login.authorization_endpoint, login.token_endpoint, login.user_info_endpoint], url => url == null || startswith(url, "https://")),
        message: "a login is not asked for over HTTPS",
        help: "write addresses that begin with `https://`",
        at: login.issuer,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-oidc", order: 1, authenticate_oidc { issuer: "http://example.com", authorization_endpoint: "https://example.com/a", token_endpoint: "https://example.com/t", user_info_endpoint: "https://example.com/u", client_id: "shop", client_secret: certificate } } default_action { type: "fixed-response", order: 2, fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "authenticate-oidc", order: 1, authenticate_oidc { issuer: "https://example.com", authorization_endpoint: "https://example.com/a", token_endpoint: "https://example.com/t", user_info_endpoint: "https://example.com/u", client_id: "shop", client_secret: certificate } } default_action { type: "fixed-response", order: 2, fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
