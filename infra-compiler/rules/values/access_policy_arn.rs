rule! {
    /// An access policy is one of EKS.
    ///
    /// Policies of IAM are not taken: those of EKS are `arn:aws:eks::aws:cluster-access-policy/…`.
    pub AccessPolicyArn for aws_eks_access_policy_association as it {
        require: can(regex("^arn:[a-z-]*:eks::aws:cluster-access-policy/", it.policy_arn)),
        message: "`{it.policy_arn}` is no access policy of EKS",
        help: "write an ARN such as `arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy`",
        at: it.policy_arn,
        fails {
            resource aws_eks_access_policy_association ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", policy_arn: "arn:aws:iam::aws:policy/AdministratorAccess", access_scope { type: "cluster" } }
        }
        passes {
            resource aws_eks_access_policy_association ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", policy_arn: "arn:aws:eks::aws:cluster-access-policy/AmazonEKSViewPolicy", access_scope { type: "cluster" } }
        }
    }
}
