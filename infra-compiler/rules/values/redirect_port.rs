rule! {
    /// A redirect leads to a port.
    ///
    /// The `port` of a redirect is 1 to 65535, or `#{port}` for that of the request: another is refused.
    pub RedirectPort for aws_lb_listener.default_action.redirect | aws_lb_listener_rule.action.redirect as redirect {
        when: redirect.port != null,
        require: redirect.port == "#{{port}}" || can(tonumber(redirect.port)) && tonumber(redirect.port) >= 1 && tonumber(redirect.port) <= 65535,
        message: "`{redirect.port}` is no port",
        help: "write 1 to 65535, or `#{{port}}`",
        at: redirect.port,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "redirect", redirect { status_code: "HTTP_301", port: "https", path: "/shop" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            variable group { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "redirect", redirect { status_code: "HTTP_301", port: "#{{port}}", path: "/shop" } } }
        }
    }
}
