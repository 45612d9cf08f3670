rule! {
    /// A listener speaks TLS 1.2 or newer.
    ///
    /// These policies take TLS 1.0 or 1.1 too, which no browser of today asks for and which an attacker does.
    pub ListenerPolicyOld for aws_lb_listener as listener {
        when: listener.ssl_policy != null,
        require: !contains(["ELBSecurityPolicy-2016-08", "ELBSecurityPolicy-2015-05", "ELBSecurityPolicy-TLS-1-0-2015-04", "ELBSecurityPolicy-TLS-1-1-2017-01", "ELBSecurityPolicy-FS-2018-06", "ELBSecurityPolicy-FS-1-1-2019-08", "ELBSecurityPolicy-TLS13-1-0-2021-06", "ELBSecurityPolicy-TLS13-1-1-2021-06"], listener.ssl_policy),
        message: "`{listener.ssl_policy}` takes TLS 1.0 or 1.1",
        help: "write `ELBSecurityPolicy-TLS13-1-2-2021-06`",
        at: listener.ssl_policy,
        level: warn,
        fails {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener web { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-2016-08", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
        passes {
            variable balancer { type: string }
            variable certificate { type: string }
            resource aws_lb_listener web { load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: certificate, ssl_policy: "ELBSecurityPolicy-TLS13-1-2-2021-06", default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } } }
        }
    }
}
