rule! {
    /// A flexible schedule says how flexible.
    ///
    /// `maximum_window_in_minutes` goes with the mode `FLEXIBLE`, and only with it.
    pub ScheduleWindow for aws_scheduler_schedule.flexible_time_window as window of schedule {
        require: (window.mode == "FLEXIBLE") == (window.maximum_window_in_minutes != null),
        message: "{schedule} is flexible by nothing, or fixed with a window",
        help: "write `maximum_window_in_minutes` for the mode `FLEXIBLE` alone",
        at: window.mode,
        fails {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 days)", flexible_time_window { mode: "FLEXIBLE" } target { arn: queue, role_arn: role }  }
        }
        fails {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 days)", flexible_time_window { mode: "OFF", maximum_window_in_minutes: 10 } target { arn: queue, role_arn: role }  }
        }
        passes {
            variable role { type: string }
            variable queue { type: string }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 days)", flexible_time_window { mode: "FLEXIBLE", maximum_window_in_minutes: 10 } target { arn: queue, role_arn: role }  }
        }
    }
}
