rule! {
    /// A search domain is encrypted with a key of its own.
    ///
    /// The key of AWS opens every domain of the account. Off by itself: what is in it decides whether it is worth a key.
    pub SearchKey for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.encrypt_at_rest.kms_key_id != null,
        message: "{domain} is not encrypted with a key of its own",
        help: "set `kms_key_id` in `encrypt_at_rest`",
        at: domain.encrypt_at_rest,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true } } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true } } }
        passes {
            resource aws_kms_key logs { description: "logs" }
            resource aws_opensearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true, kms_key_id: aws_kms_key.logs.arn } }
        }
        passes {
            resource aws_kms_key logs { description: "logs" }
            resource aws_elasticsearch_domain logs { domain_name: "logs", encrypt_at_rest { enabled: true, kms_key_id: aws_kms_key.logs.arn } }
        }
    }
}
