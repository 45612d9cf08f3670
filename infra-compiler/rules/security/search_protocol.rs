rule! {
    /// A search domain speaks TLS 1.2 or newer.
    ///
    /// `Policy-Min-TLS-1-0-2019-07` takes TLS 1.0 and 1.1, which no client of today asks for.
    pub SearchProtocol for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.domain_endpoint_options.tls_security_policy != "Policy-Min-TLS-1-0-2019-07",
        message: "{domain} takes old versions of TLS",
        help: "write `Policy-Min-TLS-1-2-2019-07`",
        at: domain.domain_endpoint_options,
        level: warn,
        fails {
            resource aws_opensearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true, tls_security_policy: "Policy-Min-TLS-1-0-2019-07" } }
        }
        fails {
            resource aws_elasticsearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true, tls_security_policy: "Policy-Min-TLS-1-0-2019-07" } }
        }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true, tls_security_policy: "Policy-Min-TLS-1-2-2019-07" } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true, tls_security_policy: "Policy-Min-TLS-1-2-2019-07" } }
        }
    }
}
