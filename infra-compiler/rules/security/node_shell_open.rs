rule! {
    /// Port 22 of nodes is not open to the world.
    ///
    /// With `ec2_ssh_key` and no groups EKS opens the port to every address.
    pub NodeShellOpen for aws_eks_node_group as nodes {
        when: nodes.remote_access.ec2_ssh_key != null,
        require: length(coalesce(nodes.remote_access.source_security_group_ids, [])) > 0,
        message: "the world reaches port 22 of {nodes}",
        help: "set `source_security_group_ids`, or remove `ec2_ssh_key` and use Session Manager",
        at: nodes.remote_access,
        fails {
            variable role { type: string }
            variable a { type: string }
            variable group { type: string }
            resource aws_eks_node_group nodes { cluster_name: "shop", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, max_size: 2, desired_size: 1 } remote_access { ec2_ssh_key: "admin" } }
        }
        passes {
            variable role { type: string }
            variable a { type: string }
            variable group { type: string }
            resource aws_eks_node_group nodes { cluster_name: "shop", node_role_arn: role, subnet_ids: [a], scaling_config { min_size: 1, max_size: 2, desired_size: 1 } remote_access { ec2_ssh_key: "admin", source_security_group_ids: [group] } }
        }
    }
}
