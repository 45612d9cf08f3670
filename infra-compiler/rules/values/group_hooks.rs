rule! {
    /// A scaling group begins with up to five hooks of different names.
    ///
    /// More than five `initial_lifecycle_hook`s, or two of one name, are refused.
    pub GroupHooks for aws_autoscaling_group as group {
        require: length(group.initial_lifecycle_hook) <= 5 && length(distinct([for hook in group.initial_lifecycle_hook: hook.name])) == length(group.initial_lifecycle_hook),
        message: "two hooks of {group} have one name, or there are more than five",
        help: "give each another `name`",
        at: group.initial_lifecycle_hook,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } initial_lifecycle_hook { name: "a", lifecycle_transition: "autoscaling:EC2_INSTANCE_LAUNCHING" } initial_lifecycle_hook { name: "a", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING" } }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } initial_lifecycle_hook { name: "a", lifecycle_transition: "autoscaling:EC2_INSTANCE_LAUNCHING" } initial_lifecycle_hook { name: "b", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING" } }
        }
    }
}
