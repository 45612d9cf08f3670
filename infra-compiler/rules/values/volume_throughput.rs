rule! {
    /// Only volumes of `gp3` have a throughput of their own.
    ///
    /// On another type `throughput` is refused.
    pub VolumeThroughput for aws_ebs_volume as volume {
        when: volume.throughput != null && volume.type != null,
        require: volume.type == "gp3",
        message: "a volume of {volume.type} takes no `throughput`",
        help: "set the type `gp3`, or remove `throughput`",
        at: volume.throughput,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "io1", iops: 1000, throughput: 250 }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "gp3", throughput: 250 }
        }
    }
}
