rule! {
    /// EKS may assume the role of an `aws_eks_fargate_profile`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `eks-fargate-pods.amazonaws.com` for
    /// this one. With any other the resource is refused, or fails as soon as it works.
    pub FargateProfileRole for aws_eks_fargate_profile as it {
        require: !any(aws_iam_role, role => role.arn == it.pod_execution_role_arn && !trusts(role.assume_role_policy, "eks-fargate-pods.amazonaws.com")),
        message: "EKS may not assume this role",
        help: "name `eks-fargate-pods.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.pod_execution_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable a { type: string }
            resource aws_eks_fargate_profile main { cluster_name: "main", fargate_profile_name: "main", pod_execution_role_arn: worker.arn, subnet_ids: [a], selector { namespace: "default" } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "eks-fargate-pods.amazonaws.com" } }] }) }
            variable a { type: string }
            resource aws_eks_fargate_profile main { cluster_name: "main", fargate_profile_name: "main", pod_execution_role_arn: worker.arn, subnet_ids: [a], selector { namespace: "default" } }
        }
    }
}
