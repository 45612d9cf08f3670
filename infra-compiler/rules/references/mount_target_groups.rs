rule! {
    /// A mount target's security groups are of its VPC.
    ///
    /// Groups of another VPC than the subnet's are refused.
    pub MountTargetGroups for aws_efs_mount_target as target {
        require: !any(target.security_groups, group => any(aws_security_group, g => g.id == group && g.vpc_id != null
            && any(aws_subnet, s => s.id == target.subnet_id && s.vpc_id != g.vpc_id))),
        message: "a security group of {target} is in another VPC than its subnet",
        help: "name security groups of the subnet's VPC",
        at: target.security_groups,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group files { vpc_id: two.id }
            resource aws_efs_mount_target in_a { file_system_id: "fs-1", subnet_id: a.id, security_groups: [files.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group files { vpc_id: one.id }
            resource aws_efs_mount_target in_a { file_system_id: "fs-1", subnet_id: a.id, security_groups: [files.id] }
        }
    }
}
