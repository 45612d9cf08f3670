rule! {
    /// A cache names a zone for each node.
    ///
    /// `preferred_cache_cluster_azs` of another length than `num_cache_clusters` is refused.
    pub CacheNodeZones for aws_elasticache_replication_group as cache {
        when: cache.preferred_cache_cluster_azs != null,
        require: length(cache.preferred_cache_cluster_azs) == cache.num_cache_clusters,
        message: "{cache} has {cache.num_cache_clusters} nodes, and names {length(cache.preferred_cache_cluster_azs)} zones",
        help: "name a zone for each node",
        at: cache.preferred_cache_cluster_azs,
        fails {
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 3, preferred_cache_cluster_azs: ["eu-west-1a", "eu-west-1b"] }
        }
        passes {
            resource aws_elasticache_replication_group carts { replication_group_id: "carts", description: "carts", num_cache_clusters: 2, preferred_cache_cluster_azs: ["eu-west-1a", "eu-west-1b"] }
        }
    }
}
