rule! {
    /// A listener that does not encrypt has no certificate.
    ///
    /// HTTP, TCP and UDP have no use for one, and the listener is refused: its protocol is `HTTPS` or `TLS`, or it has none.
    pub CertificateWithoutEncryption for aws_lb_listener as listener {
        when: contains(["HTTP", "TCP", "UDP", "TCP_UDP"], listener.protocol),
        require: listener.certificate_arn == null,
        message: "a listener of {listener.protocol} takes no certificate",
        help: "set `protocol: \"HTTPS\"`, or remove `certificate_arn`",
        at: listener.certificate_arn,
        fails {
            variable balancer { type: string }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTP", certificate_arn: aws_acm_certificate.web.arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
        passes {
            variable balancer { type: string }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate.web.arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
    }
}
