rule! {
    /// A cache is asked with encryption.
    ///
    /// Without it what is kept and the password cross the network in the open. Off by itself: programs have to be told.
    pub CachePlain for aws_elasticache_replication_group as cache {
        require: cache.transit_encryption_enabled == true,
        message: "{cache} is asked in the open",
        help: "set `transit_encryption_enabled: true`",
        at: cache.transit_encryption_enabled,
        level: allow,
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache" }
        }
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", transit_encryption_enabled: false }
        }
        passes {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", transit_encryption_enabled: true }
        }
    }
}
