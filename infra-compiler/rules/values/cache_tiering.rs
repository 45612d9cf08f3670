rule! {
    /// Only nodes of `r6gd` keep data on disks.
    ///
    /// `data_tiering_enabled` needs a `node_type` of the family `cache.r6gd`.
    pub CacheTiering for aws_elasticache_replication_group as cache {
        when: cache.data_tiering_enabled == true,
        require: startswith(cache.node_type, "cache.r6gd"),
        message: "nodes of {cache} have no disks",
        help: "write a node type such as `cache.r6gd.xlarge`",
        at: cache.data_tiering_enabled,
        fails {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", node_type: "cache.r6g.large", data_tiering_enabled: true }
        }
        passes {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", node_type: "cache.r6gd.xlarge", data_tiering_enabled: true }
        }
    }
}
