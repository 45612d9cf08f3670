rule! {
    /// A search domain has three nodes that lead it.
    ///
    /// Nodes that also hold data lose the lead when they are busy; with fewer than three a split cannot be decided. Off
    /// by itself: a small domain does without.
    pub SearchMasters for aws_opensearch_domain | aws_elasticsearch_domain as domain {
        require: domain.cluster_config.dedicated_master_enabled == true && domain.cluster_config.dedicated_master_count >= 3 && domain.cluster_config.zone_awareness_enabled == true,
        message: "{domain} does not have three nodes that lead it",
        help: "write `dedicated_master_enabled: true`, `dedicated_master_count: 3` and `zone_awareness_enabled: true`",
        at: domain.cluster_config,
        level: allow,
        fails { resource aws_opensearch_domain logs { domain_name: "logs" } }
        fails {
            resource aws_opensearch_domain logs { domain_name: "logs", cluster_config { dedicated_master_enabled: false } }
        }
        fails { resource aws_elasticsearch_domain logs { domain_name: "logs" } }
        passes {
            resource aws_opensearch_domain logs { domain_name: "logs", cluster_config { instance_count: 2, dedicated_master_enabled: true, dedicated_master_count: 3, dedicated_master_type: "m5.large.search", zone_awareness_enabled: true } }
        }
        passes {
            resource aws_elasticsearch_domain logs { domain_name: "logs", cluster_config { instance_count: 2, dedicated_master_enabled: true, dedicated_master_count: 3, dedicated_master_type: "m5.large.search", zone_awareness_enabled: true } }
        }
    }
}
