rule! {
    /// A principal has one entry in a cluster.
    ///
    /// A second access entry of one principal is refused.
    pub ClusterAccessEntries for aws_eks_access_entry as entry {
        require: !any(aws_eks_access_entry, other => other < entry && other.cluster_name == entry.cluster_name && other.principal_arn == entry.principal_arn),
        message: "this principal has an entry in the cluster already",
        help: "remove one of them",
        at: entry.principal_arn,
        fails {
            resource aws_eks_access_entry one { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a" }
            resource aws_eks_access_entry two { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a" }
        }
        passes {
            resource aws_eks_access_entry one { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a" }
            resource aws_eks_access_entry two { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/b" }
        }
    }
}
