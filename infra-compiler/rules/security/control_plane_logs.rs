rule! {
    /// A control plane writes down what was asked of it.
    ///
    /// The logs `api`, `audit`, `authenticator`, `controllerManager` and `scheduler` say who did what to a cluster. Off
    /// by itself: they cost.
    pub ControlPlaneLogs for aws_eks_cluster as cluster {
        require: all(["api", "audit", "authenticator", "controllerManager", "scheduler"], kind => contains(coalesce(cluster.enabled_cluster_log_types, []), kind)),
        message: "{cluster} writes not every log",
        help: "name all five in `enabled_cluster_log_types`",
        at: cluster.enabled_cluster_log_types,
        level: allow,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } }
        }
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] }, enabled_cluster_log_types: ["api"], }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] }, enabled_cluster_log_types: ["api", "audit", "authenticator", "controllerManager", "scheduler"], }
        }
    }
}
