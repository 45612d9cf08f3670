rule! {
    /// A cluster runs a version of Kubernetes that is kept up.
    ///
    /// Amazon EKS makes no new cluster of a version after its extended support, which is 26 months after it came, and moves those that are
    /// left. 1.29 left it in March 2026; what is newer is not asked about.
    pub ControlPlaneVersion for aws_eks_cluster as cluster {
        require: !can(regex("^1\\.(1[0-9]|2[0-9])$", cluster.version)),
        message: "version {cluster.version} is no longer kept up by Amazon EKS",
        help: "take a newer one, one after the other where the cluster is there already",
        at: cluster.version,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, version: "1.27", vpc_config { subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] } }
        }
        passes {
            variable role { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, version: "1.33", vpc_config { subnet_ids: ["subnet-0123456789abcdef0", "subnet-0123456789abcdef1"] } }
        }
    }
}
