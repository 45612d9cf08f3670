rule! {
    /// A replicated cache is of Redis or Valkey.
    ///
    /// Memcached has no replicas, and a cluster alone does not run Valkey.
    pub CacheEngineKind for aws_elasticache_replication_group as cache {
        require: cache.engine != "memcached",
        message: "Memcached is not replicated",
        help: "write `redis` or `valkey`, or an `aws_elasticache_cluster`",
        at: cache.engine,
        fails {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", engine: "memcached" }
        }
        passes {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", engine: "valkey" }
        }
    }
}
