rule! {
    /// A cache takes minor versions by itself.
    ///
    /// They mend security holes and nothing else. Off by itself: who wants to try each version first turns it off.
    pub CacheMinorUpgrades for aws_elasticache_cluster as cache {
        require: cache.auto_minor_version_upgrade != "false",
        message: "{cache} does not take minor versions",
        help: "leave `auto_minor_version_upgrade` out, or set it to `\"true\"`",
        at: cache.auto_minor_version_upgrade,
        level: allow,
        fails { resource aws_elasticache_cluster shop { cluster_id: "shop", engine: "redis", node_type: "cache.t4g.micro", num_cache_nodes: 1, auto_minor_version_upgrade: "false" } }
        passes { resource aws_elasticache_cluster shop { cluster_id: "shop", engine: "redis", node_type: "cache.t4g.micro", num_cache_nodes: 1 } }
    }
}
