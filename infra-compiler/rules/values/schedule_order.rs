rule! {
    /// A schedule ends after it starts.
    ///
    /// An `end_time` before the `start_time` is refused.
    pub ScheduleOrder for aws_autoscaling_schedule as schedule {
        when: schedule.start_time != null && schedule.end_time != null,
        require: timecmp(schedule.start_time, schedule.end_time) < 0,
        message: "{schedule} ends before it starts",
        help: "write a later `end_time`",
        at: schedule.end_time,
        fails {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, start_time: "2030-01-02T00:00:00Z", end_time: "2030-01-01T00:00:00Z" }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, start_time: "2030-01-01T00:00:00Z", end_time: "2030-01-02T00:00:00Z" }
        }
    }
}
