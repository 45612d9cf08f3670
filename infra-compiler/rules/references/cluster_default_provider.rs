rule! {
    /// A cluster sends tasks to providers that it has.
    ///
    /// A default strategy that names a provider beside `capacity_providers` is refused.
    pub ClusterDefaultProvider for aws_ecs_cluster_capacity_providers.default_capacity_provider_strategy as strategy of cluster {
        require: contains(cluster.capacity_providers, strategy.capacity_provider),
        message: "the cluster has no provider {strategy.capacity_provider}",
        help: "add it to `capacity_providers`",
        at: strategy.capacity_provider,
        fails {
            resource aws_ecs_cluster_capacity_providers main { cluster_name: "main", capacity_providers: ["FARGATE"], default_capacity_provider_strategy { capacity_provider: "FARGATE_SPOT", weight: 1 } }
        }
        passes {
            resource aws_ecs_cluster_capacity_providers main { cluster_name: "main", capacity_providers: ["FARGATE", "FARGATE_SPOT"], default_capacity_provider_strategy { capacity_provider: "FARGATE_SPOT", weight: 1 } }
        }
    }
}
