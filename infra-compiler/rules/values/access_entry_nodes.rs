rule! {
    /// An entry of nodes has no groups and no name.
    ///
    /// Entries of the types `EC2_LINUX`, `EC2_WINDOWS`, `FARGATE_LINUX` and the like have neither `kubernetes_groups` nor a
    /// `user_name`.
    pub AccessEntryNodes for aws_eks_access_entry as entry {
        when: entry.type != null && entry.type != "STANDARD",
        require: length(coalesce(entry.kubernetes_groups, [])) == 0 && entry.user_name == null,
        message: "an entry of the type {entry.type} is of nodes",
        help: "remove `kubernetes_groups` and `user_name`",
        at: entry.type,
        fails {
            resource aws_eks_access_entry nodes { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", type: "EC2_LINUX", kubernetes_groups: ["admins"] }
        }
        passes {
            resource aws_eks_access_entry nodes { cluster_name: "shop", principal_arn: "arn:aws:iam::123456789012:role/a", type: "EC2_LINUX" }
        }
    }
}
