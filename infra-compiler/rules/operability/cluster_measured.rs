rule! {
    /// A cluster of containers is measured.
    ///
    /// Container Insights shows each task and service; without it there are averages of the cluster. Off by itself: it
    /// costs.
    pub ClusterMeasured for aws_ecs_cluster as cluster {
        require: any(cluster.setting, it => it.name == "containerInsights" && contains(["enabled", "enhanced"], it.value)),
        message: "{cluster} is not measured",
        help: "write `setting {{ name: \"containerInsights\", value: \"enabled\" }}`",
        level: allow,
        fails { resource aws_ecs_cluster shop { name: "shop" } }
        passes {
            resource aws_ecs_cluster shop { name: "shop", setting { name: "containerInsights", value: "enabled" } }
        }
    }
}
