rule! {
    /// A cache has a second zone that takes over.
    ///
    /// Without it the cache is gone with its zone. Off by itself: it costs as much again.
    pub CacheTakesOver for aws_elasticache_replication_group as cache {
        require: cache.automatic_failover_enabled == true && cache.multi_az_enabled == true,
        message: "nothing takes over from {cache}",
        help: "set `automatic_failover_enabled: true`, `multi_az_enabled: true` and `num_cache_clusters: 2`",
        at: cache.automatic_failover_enabled,
        level: allow,
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache" }
        }
        passes {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", automatic_failover_enabled: true, multi_az_enabled: true, num_cache_clusters: 2 }
        }
    }
}
