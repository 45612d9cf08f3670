rule! {
    /// A scaling group has up to 50 tags.
    ///
    /// A fifty-first tag is refused.
    pub GroupTagCount for aws_autoscaling_group as group {
        require: length(group.tag) <= 50,
        message: "{group} has more than 50 tags",
        help: "remove some",
        at: group.tag,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } for at in range(51) { tag { key: "tag-{at}", value: "x", propagate_at_launch: true } } }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } tag { key: "team", value: "shop", propagate_at_launch: true } }
        }
    }
}
