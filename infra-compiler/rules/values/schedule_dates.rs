rule! {
    /// A schedule begins before it ends.
    ///
    /// `start_date` is before `end_date`.
    pub ScheduleDates for aws_scheduler_schedule as schedule {
        when: schedule.start_date != null && schedule.end_date != null,
        require: timecmp(schedule.start_date, schedule.end_date) < 0,
        message: "{schedule} ends before it begins",
        help: "write a later `end_date`",
        at: schedule.end_date,
        fails {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 days)", flexible_time_window { mode: "OFF" } target { arn: queue, role_arn: role } start_date: "2030-01-02T00:00:00Z", end_date: "2030-01-01T00:00:00Z" }
        }
        passes {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 days)", flexible_time_window { mode: "OFF" } target { arn: queue, role_arn: role } start_date: "2030-01-01T00:00:00Z", end_date: "2030-01-02T00:00:00Z" }
        }
    }
}
