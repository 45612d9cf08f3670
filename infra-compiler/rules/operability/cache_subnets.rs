rule! {
    /// A cache says which subnets it stands in.
    ///
    /// Without a group of subnets it stands in those of the default network, which are public. Off by itself: an account
    /// may have no other.
    pub CacheSubnets for aws_elasticache_cluster as cache {
        require: cache.subnet_group_name != null || cache.replication_group_id != null,
        message: "{cache} stands in the default network",
        help: "set `subnet_group_name`",
        at: cache.subnet_group_name,
        level: allow,
        fails {
            resource aws_elasticache_cluster cache { cluster_id: "cache", engine: "memcached", node_type: "cache.t3.micro", num_cache_nodes: 1 }
        }
        passes {
            variable group { type: string }
            resource aws_elasticache_cluster cache { cluster_id: "cache", engine: "memcached", node_type: "cache.t3.micro", num_cache_nodes: 1, subnet_group_name: group }
        }
    }
}
