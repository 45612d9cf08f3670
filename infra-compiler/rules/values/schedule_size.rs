rule! {
    /// A schedule changes a size.
    ///
    /// One that sets none of `min_size`, `max_size` and `desired_capacity` is refused.
    pub ScheduleSize for aws_autoscaling_schedule as schedule {
        require: schedule.min_size != null || schedule.max_size != null || schedule.desired_capacity != null,
        message: "{schedule} changes nothing",
        help: "set `min_size`, `max_size` or `desired_capacity`",
        fails {
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: "web", recurrence: "0 20 * * *" }
        }
        passes {
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: "web", recurrence: "0 20 * * *", desired_capacity: 0, min_size: 0, max_size: 0 }
        }
    }
}
