rule! {
    /// A launch template says what a node group does not.
    ///
    /// Beside a `launch_template` neither `disk_size` nor `remote_access` is taken: they stand in the template.
    pub NodeGroupTemplate for aws_eks_node_group as group {
        when: any(group.launch_template, it => true),
        require: group.disk_size == null && length(group.remote_access) == 0,
        message: "{group} says beside its launch template what belongs into it",
        help: "move `disk_size` and `remote_access` into the template",
        at: group.disk_size,
        fails {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } disk_size: 50, launch_template { name: "web", version: "1" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } launch_template { name: "web", version: "1" } }
        }
    }
}
