rule! {
    /// A domain's certificate is where the domain is.
    ///
    /// A regional domain takes a certificate of its own region: one of another is refused.
    pub RegionalDomainCertificate for aws_api_gateway_domain_name as domain {
        when: domain.regional_certificate_arn != null,
        require: region(domain.regional_certificate_arn) == region(domain),
        message: "this certificate is in {region(domain.regional_certificate_arn)}, and the domain in {region(domain)}",
        help: "request the certificate in the region of the API",
        at: domain.regional_certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", regional_certificate_arn: aws_acm_certificate.web.arn, endpoint_configuration { types: ["REGIONAL"] } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", regional_certificate_arn: aws_acm_certificate.web.arn, endpoint_configuration { types: ["REGIONAL"] } }
        }
    }
}
