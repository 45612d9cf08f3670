rule! {
    /// A volume does up to 500 operations for a GiB.
    ///
    /// `gp3` takes 500 times its size, `io1` 50 times and `io2` 1000 times: more `iops` are refused.
    pub VolumeOperationsRatio for aws_ebs_volume as volume {
        when: volume.iops > 3000,
        require: volume.iops <= volume.size * (if volume.type == "gp3" { 500 } else if volume.type == "io1" { 50 } else { 1000 }),
        message: "{volume.iops} operations are more than {volume.size} GiB do",
        help: "raise the size, or lower `iops`",
        at: volume.iops,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 10, type: "gp3", iops: 8000 }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 20, type: "gp3", iops: 8000 }
        }
    }
}
