rule! {
    /// A cluster of Redis has one node.
    ///
    /// Several nodes are of a replication group, or of Memcached: otherwise they are refused.
    pub CacheClusterNodes for aws_elasticache_cluster as cache {
        when: cache.engine == "redis",
        require: cache.num_cache_nodes == 1,
        message: "a cluster of {cache.engine} has one node, and not {cache.num_cache_nodes}",
        help: "write an `aws_elasticache_replication_group`",
        at: cache.num_cache_nodes,
        fails {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "redis", num_cache_nodes: 3 }
        }
        passes {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "memcached", num_cache_nodes: 3 }
        }
    }
}
