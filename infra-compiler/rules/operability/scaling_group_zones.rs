rule! {
    /// A scaling group has more than one zone.
    ///
    /// A group in one zone goes down with it. Off by itself: not everything is worth two.
    pub ScalingGroupZones for aws_autoscaling_group as group {
        require: length(coalesce(group.vpc_zone_identifier, [])) > 1 || length(coalesce(group.availability_zones, [])) > 1,
        message: "{group} is in one zone",
        help: "name a subnet of each zone in `vpc_zone_identifier`",
        at: group.availability_zones,
        level: allow,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a", "eu-west-1b"], launch_template { id: template } }
        }
    }
}
