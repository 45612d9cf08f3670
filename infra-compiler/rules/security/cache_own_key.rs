rule! {
    /// A cache is encrypted with a key of its own.
    ///
    /// The key of AWS opens every cache of the account. Off by itself: what is in it decides whether it is worth a key.
    pub CacheOwnKey for aws_elasticache_replication_group as cache {
        require: cache.kms_key_id != null,
        message: "{cache} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: cache.kms_key_id,
        level: allow,
        fails {
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", at_rest_encryption_enabled: true }
        }
        passes {
            resource aws_kms_key cache { description: "cache" }
            resource aws_elasticache_replication_group cache { replication_group_id: "cache", description: "cache", at_rest_encryption_enabled: true, kms_key_id: aws_kms_key.cache.arn }
        }
    }
}
