rule! {
    /// A certificate that a listener uses is waited for.
    ///
    /// A certificate that DNS is to prove is pending until its records answer, and a listener with a pending one is refused. The
    /// first apply works only where the listener waits for the `aws_acm_certificate_validation`.
    pub CertificateInUse for aws_lb_listener as listener {
        when: any(aws_acm_certificate, certificate =>
            certificate.arn == listener.certificate_arn && certificate.validation_method == "DNS"),
        require: any(aws_acm_certificate_validation, it => it.certificate_arn == listener.certificate_arn),
        message: "nothing waits until the certificate of {listener} is issued",
        help: "write an `aws_acm_certificate_validation`, and take its `certificate_arn`",
        at: listener.certificate_arn,
        level: warn,
        fails {
            variable balancer { type: string }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate.web.arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
        passes {
            variable balancer { type: string }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_acm_certificate_validation web { certificate_arn: aws_acm_certificate.web.arn }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate_validation.web.certificate_arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
    }
}
