rule! {
    /// The control plane of a cluster is not asked from the whole world.
    ///
    /// Its address is public unless something is said, and who finds a stolen token uses it from anywhere. Off by itself:
    /// a first cluster is made so.
    pub ControlPlaneOpen for aws_eks_cluster as cluster {
        require: cluster.vpc_config.endpoint_public_access == false || cluster.vpc_config.public_access_cidrs != null && !contains(cluster.vpc_config.public_access_cidrs, "0.0.0.0/0"),
        message: "the world may ask the control plane of {cluster}",
        help: "set `endpoint_public_access: false` and `endpoint_private_access: true`, or `public_access_cidrs`",
        at: cluster.vpc_config,
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
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b], public_access_cidrs: ["0.0.0.0/0"] } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b], endpoint_public_access: false, endpoint_private_access: true } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b], public_access_cidrs: ["192.0.2.0/24"] } }
        }
    }
}
