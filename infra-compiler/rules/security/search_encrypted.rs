rule! {
    /// A search domain is encrypted.
    ///
    /// It cannot be turned off later, and older versions cannot turn it on. Off by itself: a first domain says nothing.
    pub SearchEncrypted for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.encrypt_at_rest.enabled == true,
        message: "{domain} is stored unencrypted",
        help: "write `encrypt_at_rest {{ enabled: true }}`",
        at: domain.encrypt_at_rest,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes { resource aws_opensearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true } } }
        passes { resource aws_elasticsearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true } } }
    }
}
