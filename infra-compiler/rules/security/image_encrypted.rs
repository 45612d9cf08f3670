rule! {
    /// Images are encrypted.
    ///
    /// A machine that starts from one in clear writes its disks in clear. Off by itself: what a snapshot holds already, its encryption goes
    /// with, and an account may encrypt all disks by itself.
    pub ImageEncrypted for aws_ami_copy | aws_ami.ebs_block_device as it of image {
        require: it.encrypted == true || it.snapshot_id != null,
        message: "{image} is not encrypted",
        help: "set `encrypted: true`",
        at: it.encrypted,
        level: allow,
        fails { resource aws_ami_copy web { name: "web", source_ami_id: "ami-0123456789abcdef0", source_ami_region: "eu-west-1" } }
        fails { resource aws_ami web { name: "web", root_device_name: "/dev/xvda", ebs_block_device { device_name: "/dev/xvda", volume_size: 8 } } }
        passes { resource aws_ami_copy web { name: "web", source_ami_id: "ami-0123456789abcdef0", source_ami_region: "eu-west-1", encrypted: true } }
        passes { resource aws_ami web { name: "web", root_device_name: "/dev/xvda", ebs_block_device { device_name: "/dev/xvda", volume_size: 8, encrypted: true } } }
    }
}
