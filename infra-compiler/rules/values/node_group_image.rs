rule! {
    /// Nodes of an image of one's own have a launch template.
    ///
    /// `ami_type: "CUSTOM"` takes the image from a `launch_template`.
    pub NodeGroupImage for aws_eks_node_group as group {
        when: group.ami_type == "CUSTOM",
        require: any(group.launch_template, it => true),
        message: "{group} has no image",
        help: "name a `launch_template` with an image",
        at: group.ami_type,
        fails {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } ami_type: "CUSTOM" }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            resource aws_eks_node_group web { cluster_name: "shop", node_group_name: "web", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, desired_size: 1, max_size: 2 } ami_type: "CUSTOM", launch_template { name: "web", version: "1" } }
        }
    }
}
