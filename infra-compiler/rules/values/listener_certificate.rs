rule! {
    /// A listener of HTTPS or TLS has a certificate.
    ///
    /// It cannot answer without one, and is refused.
    pub ListenerCertificate for aws_lb_listener as listener {
        when: listener.protocol == "HTTPS" || listener.protocol == "TLS",
        require: listener.certificate_arn != null,
        message: "a listener of {listener.protocol} needs a certificate",
        help: "set `certificate_arn`",
        at: listener.protocol,
        fails {
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS",
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
        passes {
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTP",
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
    }
}
