rule! {
    /// A group may grow to what it must have.
    ///
    /// A group whose least size is above its greatest is refused.
    pub ScalingGroupBounds for aws_autoscaling_group as group {
        require: group.min_size <= group.max_size,
        message: "{group} has at least {group.min_size} instances and at most {group.max_size}",
        help: "set `min_size` to at most `max_size`",
        at: group.min_size,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 4, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }
            }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 2, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }
            }
        }
    }
}
