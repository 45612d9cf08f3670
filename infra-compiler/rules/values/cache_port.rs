rule! {
    /// A cache listens on a port that ElastiCache takes.
    ///
    /// 1150 to 65535, without 8005.
    pub CachePort for aws_elasticache_replication_group | aws_elasticache_cluster as cache {
        when: cache.port != null,
        require: cache.port >= 1150 && cache.port <= 65535 && cache.port != 8005,
        message: "ElastiCache does not listen on port {cache.port}",
        help: "write a port such as 6379",
        at: cache.port,
        fails {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", port: 80 }
        }
        passes {
            resource aws_elasticache_replication_group cart { replication_group_id: "cart", description: "cart", port: 6379 }
        }
    }
}
