rule! {
    /// Logins need an encrypted listener.
    ///
    /// The actions `authenticate-oidc` and `authenticate-cognito` are of HTTPS: on a listener of HTTP they are refused.
    pub ListenerLogin for aws_lb_listener.default_action as action of listener {
        when: listener.protocol == "HTTP",
        require: !contains(["authenticate-oidc", "authenticate-cognito"], action.type),
        message: "a listener of HTTP takes no logins",
        help: "set `protocol: \"HTTPS\"` and a certificate",
        at: action.type,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable pool { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "authenticate-cognito", authenticate_cognito { user_pool_arn: pool, user_pool_client_id: "web", user_pool_domain: "web" } } default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
