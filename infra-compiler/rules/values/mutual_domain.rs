rule! {
    /// A domain that asks for certificates speaks TLS 1.2.
    ///
    /// `mutual_tls_authentication` with another `security_policy` is refused.
    pub MutualDomain for aws_api_gateway_domain_name as domain {
        when: domain.mutual_tls_authentication != null,
        require: domain.security_policy == null || domain.security_policy == "TLS_1_2",
        message: "{domain} asks for certificates, and speaks {domain.security_policy}",
        help: "set `security_policy: \"TLS_1_2\"`",
        at: domain.security_policy,
        fails {
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", security_policy: "TLS_1_0", endpoint_configuration { types: ["REGIONAL"] } mutual_tls_authentication { truststore_uri: "s3://trust/store.pem" } }
        }
        passes {
            resource aws_api_gateway_domain_name api { domain_name: "api.example.com", security_policy: "TLS_1_2", endpoint_configuration { types: ["REGIONAL"] } mutual_tls_authentication { truststore_uri: "s3://trust/store.pem" } }
        }
    }
}
