rule! {
    /// A search domain knows its users.
    ///
    /// Without fine-grained access control who may ask at all may read all. Off by itself: a domain may hold one kind of
    /// data.
    pub SearchUsers for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.advanced_security_options.enabled == true,
        message: "who may ask {domain} may read all of it",
        help: "write `advanced_security_options {{ enabled: true, … }}`",
        at: domain.advanced_security_options,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", advanced_security_options { enabled: true } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", advanced_security_options { enabled: true } }
        }
    }
}
