rule! {
    /// A search domain writes logs.
    ///
    /// Without `log_publishing_options` a slow or failing domain says not why. Off by itself: logs cost.
    pub SearchLogs for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: any(domain.log_publishing_options, it => it.enabled != false),
        message: "{domain} writes no log",
        help: "write `log_publishing_options`",
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", log_publishing_options { log_type: "INDEX_SLOW_LOGS", cloudwatch_log_group_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:search" } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", log_publishing_options { log_type: "INDEX_SLOW_LOGS", cloudwatch_log_group_arn: "arn:aws:logs:eu-west-1:123456789012:log-group:search" } }
        }
    }
}
