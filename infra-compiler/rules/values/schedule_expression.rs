rule! {
    /// A schedule is a rate, a time or cron.
    ///
    /// `schedule_expression` is `rate(…)`, `at(…)` or `cron(…)`, and a rate is above 0.
    pub ScheduleExpression for aws_scheduler_schedule as schedule {
        require: can(regex("^(rate[(][1-9][0-9]* (minute|minutes|hour|hours|day|days)[)]|at[(].*[)]|cron[(].*[)])$", schedule.schedule_expression)),
        message: "`{schedule.schedule_expression}` is no schedule",
        help: "write it like `rate(5 minutes)` or `cron(0 3 * * ? *)`",
        at: schedule.schedule_expression,
        fails {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(0 days)", flexible_time_window { mode: "OFF" } target { arn: queue, role_arn: role }  }
        }
        fails {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "every day", flexible_time_window { mode: "OFF" } target { arn: queue, role_arn: role }  }
        }
        passes {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "cron(0 3 * * ? *)", flexible_time_window { mode: "OFF" } target { arn: queue, role_arn: role }  }
        }
    }
}
