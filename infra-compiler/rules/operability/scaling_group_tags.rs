rule! {
    /// A scaling group has tags.
    ///
    /// Tags of the provider do not reach instances of a group: what a group starts is known by the `tag` blocks of the
    /// group. Off by itself: tags are the custom of a house.
    pub ScalingGroupTags for aws_autoscaling_group as group {
        require: length(group.tag) > 0,
        message: "{group} has no tags",
        help: "write `tag` blocks with `propagate_at_launch`",
        level: allow,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } tag { key: "Project", value: "shop", propagate_at_launch: true } }
        }
    }
}
