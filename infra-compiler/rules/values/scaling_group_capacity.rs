rule! {
    /// A group begins with a size between its bounds.
    ///
    /// A desired size outside of `min_size` and `max_size` is refused.
    pub ScalingGroupCapacity for aws_autoscaling_group as group {
        when: group.desired_capacity != null,
        require: group.desired_capacity >= group.min_size && group.desired_capacity <= group.max_size,
        message: "{group.desired_capacity} instances are not between {group.min_size} and {group.max_size}",
        help: "set `desired_capacity` between them, or leave it to the scaling policies",
        at: group.desired_capacity,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, desired_capacity: 3, availability_zones: ["eu-west-1a"], launch_template { id: template }
            }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 3, desired_capacity: 3, availability_zones: ["eu-west-1a"], launch_template { id: template }
            }
        }
    }
}
