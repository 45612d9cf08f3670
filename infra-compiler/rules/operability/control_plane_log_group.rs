rule! {
    /// The log group of a Kubernetes cluster has the name that EKS gives it.
    ///
    /// EKS writes the logs of a control plane to `/aws/eks/` with its name and `/cluster`, and makes that group itself where
    /// there is none: one of another name stays empty.
    pub ControlPlaneLogGroup for aws_cloudwatch_log_group as group {
        when: startswith(group.name, "/aws/eks/") && any(aws_eks_cluster, it => it.name != null),
        require: any(aws_eks_cluster, it => startswith(group.name, "/aws/eks/{it.name}/cluster")),
        message: "nothing writes to this log group",
        help: "write a name that begins with `/aws/eks/` and the name of what writes to it",
        at: group.name,
        level: warn,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } }
            resource aws_cloudwatch_log_group log { name: "/aws/eks/shops/cluster" }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster shop { name: "shop", role_arn: role, vpc_config { subnet_ids: [a, b] } }
            resource aws_cloudwatch_log_group log { name: "/aws/eks/shop/cluster" }
        }
    }
}
