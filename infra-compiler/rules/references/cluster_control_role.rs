rule! {
    /// EKS may assume the role of an `aws_eks_cluster`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `eks.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub ClusterControlRole for aws_eks_cluster as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "eks.amazonaws.com")),
        message: "EKS may not assume this role",
        help: "name `eks.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster main { name: "main", role_arn: worker.arn, vpc_config { subnet_ids: [a, b] } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "eks.amazonaws.com" } }] }) }
            variable a { type: string }
            variable b { type: string }
            resource aws_eks_cluster main { name: "main", role_arn: worker.arn, vpc_config { subnet_ids: [a, b] } }
        }
    }
}
