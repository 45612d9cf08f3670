rule! {
    /// A redirect leads to an absolute path.
    ///
    /// The `path` of a redirect begins with `/`: another is refused.
    pub RedirectPath for aws_lb_listener.default_action.redirect | aws_lb_listener_rule.action.redirect as redirect {
        when: redirect.path != null,
        require: startswith(redirect.path, "/"),
        message: "`{redirect.path}` is no absolute path",
        help: "begin it with `/`",
        at: redirect.path,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "redirect", redirect { status_code: "HTTP_301", path: "shop" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "redirect", redirect { status_code: "HTTP_301", path: "/shop" } } }
        }
    }
}
