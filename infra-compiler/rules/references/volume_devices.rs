rule! {
    /// Two volumes of an instance have two device names.
    ///
    /// The second attachment under a name is refused.
    pub VolumeDevices for aws_volume_attachment as attachment {
        require: !any(aws_volume_attachment, other => other < attachment && other.instance_id == attachment.instance_id
            && other.device_name == attachment.device_name),
        message: "another volume of this instance is {attachment.device_name}",
        help: "choose another `device_name`",
        at: attachment.device_name,
        fails {
            variable worker { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_volume_attachment first { device_name: "/dev/sdh", volume_id: a, instance_id: worker }
            resource aws_volume_attachment second { device_name: "/dev/sdh", volume_id: b, instance_id: worker }
        }
        passes {
            variable worker { type: string }
            variable a { type: string }
            variable b { type: string }
            resource aws_volume_attachment first { device_name: "/dev/sdh", volume_id: a, instance_id: worker }
            resource aws_volume_attachment second { device_name: "/dev/sdi", volume_id: b, instance_id: worker }
        }
    }
}
