rule! {
    /// A volume with provisioned operations says how many.
    ///
    /// `io1` and `io2` are paid by `iops`: without them the volume is refused.
    pub VolumeOperations for aws_ebs_volume as volume {
        when: contains(["io1", "io2"], volume.type),
        require: volume.iops != null,
        message: "a volume of {volume.type} does not say how many operations it does",
        help: "set `iops`, or the type `gp3`",
        at: volume.type,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "io1" }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "io1", iops: 1000 }
        }
    }
}
