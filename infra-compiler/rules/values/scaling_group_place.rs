rule! {
    /// A scaling group says where it stands.
    ///
    /// It has subnets or zones: a group without either is refused.
    pub ScalingGroupPlace for aws_autoscaling_group as group {
        require: group.vpc_zone_identifier != null || group.availability_zones != null,
        message: "{group} stands nowhere",
        help: "set `vpc_zone_identifier`",
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, launch_template { id: template } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } }
        }
    }
}
