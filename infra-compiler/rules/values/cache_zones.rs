rule! {
    /// A cache in several zones fails over.
    ///
    /// ElastiCache refuses `multi_az_enabled` without `automatic_failover_enabled`.
    pub CacheZones for aws_elasticache_replication_group as cache {
        when: cache.multi_az_enabled == true,
        require: cache.automatic_failover_enabled == true,
        message: "{cache} stands in several zones, and does not fail over",
        help: "set `automatic_failover_enabled: true`",
        at: cache.multi_az_enabled,
        fails { resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, multi_az_enabled: true, automatic_failover_enabled: false } }
        passes { resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, multi_az_enabled: true, automatic_failover_enabled: true } }
    }
}
