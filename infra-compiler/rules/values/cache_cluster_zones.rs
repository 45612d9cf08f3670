rule! {
    /// A cluster across zones has two nodes.
    ///
    /// `az_mode: "cross-az"` with one node is refused.
    pub CacheClusterZones for aws_elasticache_cluster as cache {
        when: cache.az_mode == "cross-az",
        require: cache.num_cache_nodes >= 2,
        message: "{cache} is across zones, and has one node",
        help: "set `num_cache_nodes: 2`",
        at: cache.num_cache_nodes,
        fails {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "memcached", num_cache_nodes: 1, az_mode: "cross-az" }
        }
        passes {
            resource aws_elasticache_cluster carts { cluster_id: "carts", node_type: "cache.t4g.small", engine: "memcached", num_cache_nodes: 2, az_mode: "cross-az" }
        }
    }
}
