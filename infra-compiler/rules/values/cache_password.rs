rule! {
    /// A cache with a password encrypts.
    ///
    /// `auth_token` needs `transit_encryption_enabled`, and is refused without.
    pub CachePassword for aws_elasticache_replication_group as cache {
        when: cache.auth_token != null,
        require: cache.transit_encryption_enabled == true,
        message: "{cache} has a password, which passes in the open",
        help: "set `transit_encryption_enabled: true`",
        at: cache.transit_encryption_enabled,
        fails {
            variable token { type: string }
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, auth_token: "a-long-token-of-many-letters", transit_encryption_enabled: false }
        }
        passes {
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, auth_token: "a-long-token-of-many-letters", transit_encryption_enabled: true }
        }
    }
}
