rule! {
    /// Two schedules of a group start at two times.
    ///
    /// A second schedule with the `start_time` of another is refused.
    pub ScheduleStarts for aws_autoscaling_schedule as schedule {
        when: schedule.start_time != null && schedule.recurrence == null,
        require: !any(aws_autoscaling_schedule, other => other < schedule && other.autoscaling_group_name == schedule.autoscaling_group_name && other.start_time == schedule.start_time),
        message: "another schedule of this group starts at {schedule.start_time}",
        help: "write another `start_time`",
        at: schedule.start_time,
        fails {
            resource aws_autoscaling_schedule one { scheduled_action_name: "one", autoscaling_group_name: "web", desired_capacity: 1, start_time: "2030-01-01T00:00:00Z" }
            resource aws_autoscaling_schedule two { scheduled_action_name: "two", autoscaling_group_name: "web", desired_capacity: 2, start_time: "2030-01-01T00:00:00Z" }
        }
        passes {
            resource aws_autoscaling_schedule one { scheduled_action_name: "one", autoscaling_group_name: "web", desired_capacity: 1, start_time: "2030-01-01T00:00:00Z" }
            resource aws_autoscaling_schedule two { scheduled_action_name: "two", autoscaling_group_name: "web", desired_capacity: 2, start_time: "2030-01-02T00:00:00Z" }
        }
    }
}
