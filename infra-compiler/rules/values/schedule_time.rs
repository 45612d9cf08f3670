rule! {
    /// A schedule says when.
    ///
    /// With neither `start_time` nor `recurrence` it is refused.
    pub ScheduleTime for aws_autoscaling_schedule as schedule {
        require: schedule.start_time != null || schedule.recurrence != null,
        message: "{schedule} does not say when",
        help: "set `recurrence: \"0 20 * * *\"`, or `start_time`",
        at: schedule.end_time,
        level: warn,
        fails {
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: "web", min_size: 0 }
        }
        passes {
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: "web", min_size: 0, recurrence: "0 20 * * *" }
        }
    }
}
