rule! {
    /// ElastiCache has the type of node that is asked for.
    ///
    /// A type that ElastiCache does not have is refused when the nodes are made, if it is not newer than the list.
    pub CacheNodeType for aws_elasticache_cluster | aws_elasticache_replication_group as cluster {
        when: cluster.node_type != null,
        require: contains(known("aws_classes", "elasticache"), cluster.node_type),
        message: "nobody knows a type `{cluster.node_type}` of ElastiCache",
        help: r#"{suggest(cluster.node_type, known("aws_classes", "elasticache"))}"#,
        at: cluster.node_type,
        level: warn,
        fails {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", node_type: "cache.t3.mega" }
        }
        passes {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", node_type: "cache.t4g.small" }
        }
    }
}
