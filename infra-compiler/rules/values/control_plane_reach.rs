rule! {
    /// A Kubernetes cluster is reached somehow.
    ///
    /// With both `endpoint_private_access` and `endpoint_public_access` off it is refused.
    pub ControlPlaneReach for aws_eks_cluster.vpc_config as network {
        when: network.endpoint_public_access == false,
        require: network.endpoint_private_access == true,
        message: "nobody reaches this cluster",
        help: "set `endpoint_private_access: true`",
        at: network.endpoint_public_access,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster main { name: "main", role_arn: role, vpc_config { subnet_ids: [a, b], endpoint_public_access: false } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster main { name: "main", role_arn: role, vpc_config { subnet_ids: [a, b], endpoint_public_access: false, endpoint_private_access: true } }
        }
    }
}
