rule! {
    /// A cache is encrypted.
    ///
    /// Copies that it makes lie on disks. It cannot be changed later. Off by itself: a first cache says nothing.
    pub CacheEncrypted for aws_elasticache_replication_group as cache {
        require: cache.at_rest_encryption_enabled == "true",
        message: "{cache} is stored unencrypted",
        help: "set `at_rest_encryption_enabled: true`",
        at: cache.at_rest_encryption_enabled,
        level: allow,
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache" }
        }
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", at_rest_encryption_enabled: false }
        }
        passes {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", at_rest_encryption_enabled: true }
        }
    }
}
