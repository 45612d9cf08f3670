rule! {
    /// A domain at the edge has a certificate of us-east-1.
    ///
    /// The domain of an API at the edge is CloudFront's, which takes certificates of that region alone: one of another is
    /// refused.
    pub EdgeDomainCertificateRegion for aws_api_gateway_domain_name as domain {
        when: domain.certificate_arn != null,
        require: region(domain.certificate_arn) == "us-east-1",
        message: "this certificate is in {region(domain.certificate_arn)}, and a domain at the edge takes those of us-east-1",
        help: "make the certificate with a `provider` of the region `us-east-1`, or set `regional_certificate_arn` instead",
        at: domain.certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", certificate_arn: aws_acm_certificate.web.arn, endpoint_configuration { types: ["EDGE"] } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", certificate_arn: aws_acm_certificate.web.arn, endpoint_configuration { types: ["EDGE"] } }
        }
    }
}
