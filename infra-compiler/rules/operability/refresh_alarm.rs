rule! {
    /// A refresh that rolls back asks an alarm.
    ///
    /// Without one a release is judged by its health check alone: one that is healthy and answers with errors is rolled out to the
    /// last instance.
    pub RefreshAlarm for aws_autoscaling_group as group {
        when: group.instance_refresh.preferences.auto_rollback == true,
        require: group.instance_refresh.preferences.alarm_specification != null,
        message: "the refresh of {group} goes on while its instances answer with errors",
        help: "name the alarms of errors and latency in `alarm_specification`",
        at: group.instance_refresh.preferences,
        level: allow,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template, version: "3" }
                instance_refresh { strategy: "Rolling", preferences { auto_rollback: true } }
            }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template, version: "3" }
                instance_refresh { strategy: "Rolling", preferences { auto_rollback: true, alarm_specification { alarms: ["errors"] } } }
            }
        }
    }
}
