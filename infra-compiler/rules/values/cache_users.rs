rule! {
    /// A cache with users encrypts.
    ///
    /// `user_group_ids` need `transit_encryption_enabled`, and are refused without.
    pub CacheUsers for aws_elasticache_replication_group as cache {
        when: any(cache.user_group_ids, it => it != null),
        require: cache.transit_encryption_enabled == true,
        message: "{cache} has users, whose passwords pass in the open",
        help: "set `transit_encryption_enabled: true`",
        at: cache.transit_encryption_enabled,
        fails {
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, user_group_ids: ["shop"], transit_encryption_enabled: false }
        }
        passes {
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, user_group_ids: ["shop"], transit_encryption_enabled: true }
        }
    }
}
