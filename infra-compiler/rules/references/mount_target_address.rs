rule! {
    /// A mount target's address is one of its subnet.
    ///
    /// An address that the subnet does not have is refused.
    pub MountTargetAddress for aws_efs_mount_target as target {
        when: target.ip_address != null,
        require: !any(aws_subnet, subnet => subnet.id == target.subnet_id && !cidr_contains(subnet.cidr_block, target.ip_address)),
        message: "{target.ip_address} is not an address of the subnet",
        help: "choose an address of the subnet, or leave it to AWS",
        at: target.ip_address,
        fails {
            variable network { type: string }
            variable files { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_efs_mount_target a { file_system_id: files, subnet_id: aws_subnet.a.id, ip_address: "10.0.1.10" }
        }
        passes {
            variable network { type: string }
            variable files { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_efs_mount_target a { file_system_id: files, subnet_id: aws_subnet.a.id, ip_address: "10.0.0.10" }
        }
    }
}
