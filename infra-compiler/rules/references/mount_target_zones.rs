rule! {
    /// A file system has one mount target in a zone.
    ///
    /// EFS refuses a second one, also in another subnet of the zone.
    pub MountTargetZones for aws_efs_mount_target as target {
        require: !any(aws_efs_mount_target, other => other < target && other.file_system_id == target.file_system_id
            && any(aws_subnet, one => one.id == other.subnet_id
                && any(aws_subnet, two => two.id == target.subnet_id
                    && (one == two || one.availability_zone == two.availability_zone && one.availability_zone != null)))),
        message: "the file system has another mount target in this zone",
        help: "write one mount target for each zone",
        at: target.subnet_id,
        fails {
            variable network { type: string }
            variable files { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_efs_mount_target first { file_system_id: files, subnet_id: a.id }
            resource aws_efs_mount_target second { file_system_id: files, subnet_id: b.id }
        }
        passes {
            variable network { type: string }
            variable files { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_efs_mount_target first { file_system_id: files, subnet_id: a.id }
            resource aws_efs_mount_target second { file_system_id: files, subnet_id: b.id }
        }
    }
}
