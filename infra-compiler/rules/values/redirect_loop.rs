rule! {
    /// A redirect leads elsewhere.
    ///
    /// What a redirect does not name stays as it was asked: one that names nothing, or only the status, leads back to itself and is
    /// refused.
    pub RedirectLoop for aws_lb_listener.default_action.redirect as redirect of listener {
        require: (redirect.host != null && redirect.host != "#{{host}}")
            || (redirect.path != null && redirect.path != "/#{{path}}")
            || (redirect.query != null && redirect.query != "#{{query}}")
            || (redirect.protocol != null && redirect.protocol != "#{{protocol}}" && redirect.protocol != listener.protocol)
            || (redirect.port != null && redirect.port != "#{{port}}" && redirect.port != tostring(listener.port)),
        message: "this redirect leads back to itself",
        help: "name another `protocol`, `port`, `host`, `path` or `query`",
        fails {
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 80, protocol: "HTTP",
                default_action { type: "redirect", redirect { status_code: "HTTP_301", protocol: "HTTP", port: "80" } }
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
