rule! {
    /// A cache that fails over has something to fail over to.
    ///
    /// ElastiCache refuses automatic failover with a single node.
    pub CacheFailover for aws_elasticache_replication_group as cache {
        when: cache.automatic_failover_enabled == true,
        require: cache.num_cache_clusters != 1,
        message: "{cache} has one node, and nothing to fail over to",
        help: "set `num_cache_clusters` to 2 or more",
        at: cache.num_cache_clusters,
        fails { resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 1, automatic_failover_enabled: true } }
        passes { resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, automatic_failover_enabled: true } }
    }
}
