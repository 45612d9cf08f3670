rule! {
    /// A schedule is encrypted with a key of its own.
    ///
    /// What a schedule sends may hold data. Off by itself: mostly it holds none.
    pub ScheduleKey for aws_scheduler_schedule as schedule {
        require: schedule.kms_key_arn != null,
        message: "{schedule} is not encrypted with a key of its own",
        help: "set `kms_key_arn`",
        at: schedule.kms_key_arn,
        level: allow,
        fails {
            variable role { type: string }
            variable work { type: string }
            resource aws_scheduler_schedule night { name: "night", schedule_expression: "rate(1 day)", flexible_time_window { mode: "OFF" } target { arn: work, role_arn: role }  }
        }
        passes {
            resource aws_kms_key night { description: "night" }
            variable role { type: string }
            variable work { type: string }
            resource aws_scheduler_schedule night { name: "night", schedule_expression: "rate(1 day)", flexible_time_window { mode: "OFF" } target { arn: work, role_arn: role } kms_key_arn: aws_kms_key.night.arn }
        }
    }
}
