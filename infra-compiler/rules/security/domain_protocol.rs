rule! {
    /// A domain of an API speaks TLS 1.2 or newer.
    ///
    /// `TLS_1_0` takes TLS 1.0 and 1.1, which no client of today asks for.
    pub DomainProtocol for aws_api_gateway_domain_name as domain {
        require: domain.security_policy != "TLS_1_0",
        message: "{domain} takes old versions of TLS",
        help: "write `TLS_1_2`",
        at: domain.security_policy,
        level: warn,
        fails {
            variable certificate { type: string }
            resource aws_api_gateway_domain_name shop { domain_name: "api.example.com", certificate_arn: certificate, security_policy: "TLS_1_0" }
        }
        passes {
            variable certificate { type: string }
            resource aws_api_gateway_domain_name shop { domain_name: "api.example.com", certificate_arn: certificate, security_policy: "TLS_1_2" }
        }
    }
}
