rule! {
    /// A listener's certificate is in its region.
    ///
    /// Load balancers take certificates of their own region: one of another is refused.
    pub ListenerCertificateRegion for aws_lb_listener | aws_lb_listener_certificate as listener {
        when: listener.certificate_arn != null,
        require: region(listener.certificate_arn) == region(listener),
        message: "this certificate is in {region(listener.certificate_arn)}, and the listener in {region(listener)}",
        help: "request the certificate in the region of the load balancer",
        at: listener.certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate.web.arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            variable balancer { type: string }
            resource aws_lb_listener web {
                load_balancer_arn: balancer, port: 443, protocol: "HTTPS", certificate_arn: aws_acm_certificate.web.arn,
                default_action { type: "fixed-response", fixed_response { content_type: "text/plain", status_code: "200" } }
            }
        }
    }
}
