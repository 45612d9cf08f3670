rule! {
    /// A refresh that rolls back names the version that it came from.
    ///
    /// `$Latest` and `$Default` name another version once there is a new one: with them nothing can be rolled back to, and the
    /// refresh is refused.
    pub RefreshRollbackVersion for aws_autoscaling_group as group {
        when: group.instance_refresh.preferences.auto_rollback == true,
        require: group.launch_template.version != "$Latest" && group.launch_template.version != "$Default",
        message: "a refresh cannot roll back from {group.launch_template.version}",
        help: "name the number of a version, such as `latest_version` of the launch template",
        at: group.launch_template.version,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template, version: "$Latest" }
                instance_refresh { strategy: "Rolling", preferences { auto_rollback: true } }
            }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template, version: "3" }
                instance_refresh { strategy: "Rolling", preferences { auto_rollback: true } }
            }
        }
    }
}
