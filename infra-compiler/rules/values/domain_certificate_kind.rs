rule! {
    /// A domain's certificate is given as its kind wants it.
    ///
    /// A domain at the edge takes `certificate_arn`, a regional one `regional_certificate_arn`: the other is refused.
    pub DomainCertificateKind for aws_api_gateway_domain_name as domain {
        require: !(contains(domain.endpoint_configuration.types, "REGIONAL") && domain.certificate_arn != null)
            && !(contains(domain.endpoint_configuration.types, "EDGE") && domain.regional_certificate_arn != null),
        message: "this is not how the domain takes its certificate",
        help: "set `regional_certificate_arn` for `REGIONAL`, `certificate_arn` for `EDGE`",
        at: domain.certificate_arn,
        fails {
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/1", endpoint_configuration { types: ["REGIONAL"] } }
        }
        passes {
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", regional_certificate_arn: "arn:aws:acm:us-east-1:123456789012:certificate/1", endpoint_configuration { types: ["REGIONAL"] } }
        }
    }
}
