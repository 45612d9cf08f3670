rule! {
    /// Labels of nodes are not those of Kubernetes.
    ///
    /// Keys under `kubernetes.io`, `k8s.io` and `eks.amazonaws.com` are refused.
    pub NodeLabels for aws_eks_node_group as group {
        when: group.labels != null,
        require: all([for key, value in group.labels: key], key => !can(regex("(kubernetes[.]io|k8s[.]io|eks[.]amazonaws[.]com)/", key))),
        message: "a label of {group} is one of Kubernetes' own",
        help: "give it another key",
        at: group.labels,
        fails {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } labels: { "eks.amazonaws.com/team": "shop" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } labels: { team: "shop" } }
        }
    }
}
