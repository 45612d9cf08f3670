rule! {
    /// A tag does not begin with `aws:`.
    ///
    /// AWS keeps such keys for itself.
    pub GroupTagPrefix for aws_autoscaling_group.tag as tag of group {
        require: !startswith(lower(tag.key), "aws:"),
        message: "AWS keeps tags like `{tag.key}` for itself",
        help: "give the tag another key",
        at: tag.key,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } tag { key: "aws:team", value: "shop", propagate_at_launch: true } }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } tag { key: "team", value: "shop", propagate_at_launch: true } }
        }
    }
}
