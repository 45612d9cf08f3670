rule! {
    /// A volume is in the zone of its instance.
    ///
    /// A volume cannot be attached across zones.
    pub VolumeZone for aws_volume_attachment as attachment {
        require: !any(aws_ebs_volume, volume => volume.id == attachment.volume_id
            && any(aws_instance, instance => instance.id == attachment.instance_id
                && any(aws_subnet, subnet => subnet.id == instance.subnet_id && subnet.availability_zone != null
                    && subnet.availability_zone != volume.availability_zone))),
        message: "the volume is in another zone than the instance",
        help: "set `availability_zone` of the volume to that of the instance",
        at: attachment.volume_id,
        fails {
            variable network { type: string }
            resource aws_subnet inner { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_instance worker { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: inner.id }
            resource aws_ebs_volume data { availability_zone: "eu-west-1b", size: 20 }
            resource aws_volume_attachment data { device_name: "/dev/sdh", volume_id: aws_ebs_volume.data.id, instance_id: worker.id }
        }
        passes {
            variable network { type: string }
            resource aws_subnet inner { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_instance worker { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: inner.id }
            resource aws_ebs_volume data { availability_zone: "eu-west-1a", size: 20 }
            resource aws_volume_attachment data { device_name: "/dev/sdh", volume_id: aws_ebs_volume.data.id, instance_id: worker.id }
        }
    }
}
