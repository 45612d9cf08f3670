rule! {
    /// A group has no negative size.
    ///
    /// `min_size` and `desired_capacity` of a schedule are -1 for "as it is", or 0 and more.
    pub ScheduleLeast for aws_autoscaling_schedule as schedule {
        require: (schedule.min_size == null || schedule.min_size >= -1) && (schedule.desired_capacity == null || schedule.desired_capacity >= -1),
        message: "{schedule} sets a negative size",
        help: "write 0 or more",
        at: schedule.min_size,
        fails {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, min_size: -2, recurrence: "0 22 * * *" }
        }
        passes {
            variable group { type: string }
            resource aws_autoscaling_schedule night { scheduled_action_name: "night", autoscaling_group_name: group, desired_capacity: 1, min_size: 0, recurrence: "0 22 * * *" }
        }
    }
}
