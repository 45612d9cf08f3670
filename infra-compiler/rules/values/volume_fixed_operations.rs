rule! {
    /// A volume whose operations follow from its size states none.
    ///
    /// `gp2`, `st1`, `sc1` and `standard` do as many operations as their size gives them: `iops` is refused.
    pub VolumeFixedOperations for aws_ebs_volume as volume {
        when: contains(["gp2", "st1", "sc1", "standard"], volume.type),
        require: volume.iops == null,
        message: "a volume of {volume.type} takes no `iops`",
        help: "remove `iops`, or set the type `gp3`",
        at: volume.iops,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "gp2", iops: 3000 }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "gp3", iops: 3000 }
        }
    }
}
