rule! {
    /// A node group begins with a size between its bounds.
    ///
    /// A `desired_size` outside of `min_size` and `max_size` is refused.
    pub NodeGroupSize for aws_eks_node_group.scaling_config as scaling {
        require: scaling.min_size <= scaling.desired_size && scaling.desired_size <= scaling.max_size,
        message: "{scaling.desired_size} nodes are not between {scaling.min_size} and {scaling.max_size}",
        help: "set `desired_size` between them",
        at: scaling.desired_size,
        fails {
            variable a { type: string }
            variable role { type: string }
            resource aws_eks_node_group main { cluster_name: "main", node_role_arn: role, subnet_ids: [a], scaling_config { desired_size: 5, min_size: 1, max_size: 3 } }
        }
        passes {
            variable a { type: string }
            variable role { type: string }
            resource aws_eks_node_group main { cluster_name: "main", node_role_arn: role, subnet_ids: [a], scaling_config { desired_size: 2, min_size: 1, max_size: 3 } }
        }
    }
}
