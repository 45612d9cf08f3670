rule! {
    /// A search domain writes down who asked.
    ///
    /// The log `AUDIT_LOGS` names who read and changed what. Off by itself: it costs, and wants fine-grained access
    /// control.
    pub SearchAudit for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: any(domain.log_publishing_options, it => it.enabled != false && it.log_type == "AUDIT_LOGS"),
        message: "{domain} writes no audit log",
        help: "write `log_publishing_options {{ log_type: \"AUDIT_LOGS\", … }}`",
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails {
            resource aws_opensearch_domain logs { domain_name: "logs", log_publishing_options { log_type: "INDEX_SLOW_LOGS", cloudwatch_log_group_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:search" } }
        }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", log_publishing_options { log_type: "AUDIT_LOGS", cloudwatch_log_group_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:search" } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", log_publishing_options { log_type: "AUDIT_LOGS", cloudwatch_log_group_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:search" } }
        }
    }
}
