rule! {
    /// Groups of a cluster are not those of Kubernetes.
    ///
    /// Names that begin with `system:` are refused.
    pub AccessEntryGroups for aws_eks_access_entry as entry {
        when: entry.kubernetes_groups != null,
        require: all(entry.kubernetes_groups, group => !startswith(group, "system:")),
        message: "EKS takes no groups of the system",
        help: "name groups of your own",
        at: entry.kubernetes_groups,
        fails {
            resource aws_eks_access_entry ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", kubernetes_groups: ["system:masters"] }
        }
        passes {
            resource aws_eks_access_entry ops { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", kubernetes_groups: ["ops"] }
        }
    }
}
