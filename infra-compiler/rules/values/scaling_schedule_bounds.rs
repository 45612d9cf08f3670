rule! {
    /// A schedule sets a least size that its greatest allows.
    ///
    /// As for the group itself, a schedule whose least size is above its greatest is refused; -1 leaves a size as it is.
    pub ScalingScheduleBounds for aws_autoscaling_schedule as schedule {
        when: schedule.min_size >= 0 && schedule.max_size >= 0,
        require: schedule.min_size <= schedule.max_size,
        message: "{schedule} sets at least {schedule.min_size} instances and at most {schedule.max_size}",
        help: "set `min_size` to at most `max_size`",
        at: schedule.min_size,
        fails {
            resource aws_autoscaling_schedule night {
                scheduled_action_name: "night", autoscaling_group_name: "web", min_size: 4, max_size: 2,
            }
        }
        passes {
            resource aws_autoscaling_schedule night {
                scheduled_action_name: "night", autoscaling_group_name: "web", min_size: 4, max_size: -1,
            }
        }
    }
}
