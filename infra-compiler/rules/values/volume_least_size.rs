rule! {
    /// A volume has the least size of its type.
    ///
    /// `io1` and `io2` begin at 4 GiB, `st1` and `sc1` at 125: less is refused.
    pub VolumeLeastSize for aws_ebs_volume as volume {
        when: contains(["io1", "io2", "st1", "sc1"], volume.type),
        require: volume.size >= (if contains(["st1", "sc1"], volume.type) { 125 } else { 4 }),
        message: "{volume.size} GiB are too few for {volume.type}",
        help: "raise `size`, or set `type: \"gp3\"`",
        at: volume.size,
        fails {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 100, type: "st1" }
        }
        passes {
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 125, type: "st1" }
        }
    }
}
