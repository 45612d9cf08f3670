rule! {
    /// A search domain answers with encryption alone.
    ///
    /// Without `enforce_https` it answers on port 80 too. Off by itself: a first domain says nothing.
    pub SearchPlain for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.domain_endpoint_options.enforce_https == true,
        message: "{domain} answers without encryption too",
        help: "write `domain_endpoint_options {{ enforce_https: true }}`",
        at: domain.domain_endpoint_options,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", domain_endpoint_options { enforce_https: true } }
        }
    }
}
