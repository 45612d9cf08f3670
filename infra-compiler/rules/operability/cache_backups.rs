rule! {
    /// A cache of Redis is backed up.
    ///
    /// What was in it is gone with it. Off by itself: a cache can mostly be filled again.
    pub CacheBackups for aws_elasticache_cluster as cache {
        when: cache.engine == "redis" || cache.engine == "valkey",
        require: cache.snapshot_retention_limit != null && cache.snapshot_retention_limit > 0,
        message: "{cache} is not backed up",
        help: "set `snapshot_retention_limit`",
        at: cache.snapshot_retention_limit,
        level: allow,
        fails {
            resource aws_elasticache_cluster cache { cluster_id: "cache", engine: "redis", node_type: "cache.t3.micro", num_cache_nodes: 1 }
        }
        passes {
            resource aws_elasticache_cluster cache { cluster_id: "cache", engine: "redis", node_type: "cache.t3.micro", num_cache_nodes: 1, snapshot_retention_limit: 5 }
        }
    }
}
