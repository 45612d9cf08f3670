rule! {
    /// EC2 may assume the role of an `aws_eks_node_group`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `ec2.amazonaws.com` for this one. With
    /// any other the resource is refused, or fails as soon as it works.
    pub NodeGroupRole for aws_eks_node_group as it {
        require: !any(aws_iam_role, role => role.arn == it.node_role_arn && !trusts(role.assume_role_policy, "ec2.amazonaws.com")),
        message: "EC2 may not assume this role",
        help: "name `ec2.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.node_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] }) }
            variable a { type: string }
            resource aws_eks_node_group main { cluster_name: "main", node_role_arn: worker.arn, subnet_ids: [a], scaling_config { desired_size: 1, min_size: 1, max_size: 1 } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable a { type: string }
            resource aws_eks_node_group main { cluster_name: "main", node_role_arn: worker.arn, subnet_ids: [a], scaling_config { desired_size: 1, min_size: 1, max_size: 1 } }
        }
    }
}
