rule! {
    /// A schedule of a group is five fields of cron.
    ///
    /// `recurrence` is written as cron does, without `cron(…)` around it and without `?`.
    pub ScheduleRecurrence for aws_autoscaling_schedule as schedule {
        when: schedule.recurrence != null,
        require: length(split(" ", trimspace(schedule.recurrence))) == 5 && !startswith(schedule.recurrence, "cron") && !can(regex("[?]", schedule.recurrence)),
        message: "`{schedule.recurrence}` is not five fields of cron",
        help: "write it like `0 22 * * MON-FRI`",
        at: schedule.recurrence,
        fails {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, recurrence: "cron(0 22 * * ? *)" }
        }
        fails {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, recurrence: "0 22 * * ?" }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, recurrence: "0 22 * * MON-FRI" }
        }
    }
}
