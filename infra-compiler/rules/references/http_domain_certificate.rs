rule! {
    /// The certificate of an HTTP API's domain is where the domain is.
    ///
    /// It takes a certificate of its own region: one of another is refused.
    pub HttpDomainCertificate for aws_apigatewayv2_domain_name.domain_name_configuration as configuration of domain {
        require: region(configuration.certificate_arn) == region(domain),
        message: "this certificate is in {region(configuration.certificate_arn)}, and the domain in {region(domain)}",
        help: "request the certificate in the region of the API",
        at: configuration.certificate_arn,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { provider: aws.global, domain_name: "example.com", validation_method: "DNS" }
            resource aws_apigatewayv2_domain_name api { domain_name: "api.example.com", domain_name_configuration { certificate_arn: aws_acm_certificate.web.arn, endpoint_type: "REGIONAL", security_policy: "TLS_1_2" } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            provider aws.global { region: "us-east-1" }
            resource aws_acm_certificate web { domain_name: "example.com", validation_method: "DNS" }
            resource aws_apigatewayv2_domain_name api { domain_name: "api.example.com", domain_name_configuration { certificate_arn: aws_acm_certificate.web.arn, endpoint_type: "REGIONAL", security_policy: "TLS_1_2" } }
        }
    }
}
