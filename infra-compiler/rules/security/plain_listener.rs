rule! {
    /// A listener of HTTP sends people to HTTPS.
    ///
    /// What is asked without encryption can be read and changed on its way.
    pub PlainListener for aws_lb_listener as listener {
        when: listener.protocol == "HTTP",
        require: all(listener.default_action, action => action.redirect.protocol == "HTTPS"),
        message: "{listener} answers without encryption",
        help: "write a `redirect` with `protocol: \"HTTPS\"` as its action",
        at: listener.default_action,
        level: allow,
        fails {
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 80, protocol: "HTTP",
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
        passes {
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 80, protocol: "HTTP",
                default_action { type: "redirect", redirect { status_code: "HTTP_301", protocol: "HTTPS", port: "443" } }
            }
        }
    }
}
