rule! {
    /// Secrets of a cluster are encrypted with a key of its own.
    ///
    /// EKS encrypts with a key of AWS by itself; one's own says in its policy who may read, and can be withdrawn. Off by
    /// itself: it cannot be taken back.
    pub ControlPlaneKey for aws_eks_cluster as cluster {
        require: cluster.encryption_config.provider.key_arn != null && contains(coalesce(cluster.encryption_config.resources, []), "secrets"),
        message: "secrets of {cluster} are not encrypted with a key of its own",
        help: "write `encryption_config {{ resources: [\"secrets\"], provider {{ key_arn: … }} }}`",
        level: allow,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } }
        }
        passes {
            resource aws_kms_key shop { description: "shop" }
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } encryption_config { resources: ["secrets"], provider { key_arn: aws_kms_key.shop.arn } } }
        }
    }
}
