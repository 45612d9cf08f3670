rule! {
    /// An account of a service has one identity.
    ///
    /// A second association of one cluster, namespace and account is refused.
    pub PodIdentities for aws_eks_pod_identity_association as it {
        require: !any(aws_eks_pod_identity_association, other => other < it && other.cluster_name == it.cluster_name && other.namespace == it.namespace && other.service_account == it.service_account),
        message: "this account has an identity already",
        help: "remove one of them",
        at: it.service_account,
        fails {
            resource aws_eks_pod_identity_association one { cluster_name: "shop", namespace: "web", service_account: "web", role_arn: "arn:aws:iam::123456789012:role/a" }
            resource aws_eks_pod_identity_association two { cluster_name: "shop", namespace: "web", service_account: "web", role_arn: "arn:aws:iam::123456789012:role/b" }
        }
        passes {
            resource aws_eks_pod_identity_association one { cluster_name: "shop", namespace: "web", service_account: "web", role_arn: "arn:aws:iam::123456789012:role/a" }
            resource aws_eks_pod_identity_association two { cluster_name: "shop", namespace: "web", service_account: "jobs", role_arn: "arn:aws:iam::123456789012:role/b" }
        }
    }
}
