rule! {
    /// Only provisioned volumes are shared.
    ///
    /// `multi_attach_enabled` is of `io1` and `io2`: on another type it is refused.
    pub SharedVolume for aws_ebs_volume as volume {
        when: volume.multi_attach_enabled == true,
        require: contains(["io1", "io2"], volume.type),
        message: "{volume} is shared, and of a type that is not",
        help: "set `type: \"io2\"` and `iops`, or remove `multi_attach_enabled`",
        at: volume.multi_attach_enabled,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "gp3", multi_attach_enabled: true }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "io2", iops: 1000, multi_attach_enabled: true }
        }
    }
}
