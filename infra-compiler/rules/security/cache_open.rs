rule! {
    /// A cache asks who comes.
    ///
    /// Whoever reaches one without a password or users reads and empties it. Off by itself: a security group may be all
    /// that is wanted.
    pub CacheOpen for aws_elasticache_replication_group as cache {
        require: cache.auth_token != null || cache.auth_token_wo != null || cache.auth_token_wo_version != null || length(coalesce(cache.user_group_ids, [])) > 0,
        message: "{cache} lets in whoever reaches it",
        help: "set `auth_token_wo` or `user_group_ids`, with `transit_encryption_enabled: true`",
        level: allow,
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache" }
        }
        passes {
            variable users { type: string }
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", transit_encryption_enabled: true, user_group_ids: [users] }
        }
    }
}
