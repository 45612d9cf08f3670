rule! {
    /// Memcached keeps nothing.
    ///
    /// `snapshot_retention_limit` and `snapshot_window` are of Redis: for Memcached they are refused.
    pub CacheSnapshots for aws_elasticache_cluster as cache {
        when: cache.engine == "memcached",
        require: (cache.snapshot_retention_limit == null || cache.snapshot_retention_limit == 0) && cache.snapshot_window == null,
        message: "{cache} of Memcached takes no snapshots",
        help: "remove `snapshot_retention_limit` and `snapshot_window`",
        at: cache.snapshot_retention_limit,
        fails {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "memcached", num_cache_nodes: 1, snapshot_retention_limit: 7 }
        }
        passes {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "redis", num_cache_nodes: 1, snapshot_retention_limit: 7 }
        }
    }
}
