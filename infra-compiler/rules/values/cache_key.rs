rule! {
    /// A cache with a key is encrypted.
    ///
    /// `kms_key_id` needs `at_rest_encryption_enabled`, and is refused without.
    pub CacheKey for aws_elasticache_replication_group as cache {
        when: cache.kms_key_id != null,
        require: tostring(cache.at_rest_encryption_enabled) == "true",
        message: "{cache} has a key, and is not encrypted",
        help: "set `at_rest_encryption_enabled: true`",
        at: cache.at_rest_encryption_enabled,
        fails {
            resource aws_kms_key keep { description: "keep" }
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, kms_key_id: keep.arn, at_rest_encryption_enabled: false }
        }
        passes {
            resource aws_kms_key keep { description: "keep" }
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, kms_key_id: keep.arn, at_rest_encryption_enabled: true }
        }
    }
}
