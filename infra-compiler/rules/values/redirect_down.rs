rule! {
    /// A redirect stays encrypted.
    ///
    /// An encrypted listener that leads back to HTTP gives up what its visitors came for.
    pub RedirectDown for aws_lb_listener.default_action.redirect as redirect of listener {
        when: listener.protocol == "HTTPS",
        require: redirect.protocol != "HTTP",
        message: "this leads from HTTPS to HTTP",
        help: "set `protocol: \"HTTPS\"`",
        at: redirect.protocol,
        level: warn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "redirect", redirect { status_code: "HTTP_301", protocol: "HTTP", port: "80" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, default_action { type: "redirect", redirect { status_code: "HTTP_301", protocol: "HTTPS", host: "www.example.com" } } }
        }
    }
}
