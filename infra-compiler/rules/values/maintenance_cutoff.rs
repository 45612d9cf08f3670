rule! {
    /// A maintenance window stops before it ends.
    ///
    /// `cutoff` is smaller than `duration`.
    pub MaintenanceCutoff for aws_ssm_maintenance_window as window {
        require: window.cutoff < window.duration,
        message: "{window} stops before it begins",
        help: "write a smaller `cutoff`",
        at: window.cutoff,
        fails {
            resource aws_ssm_maintenance_window night { name: "night", schedule: "cron(0 3 ? * SUN *)", duration: 2, cutoff: 2 }
        }
        passes {
            resource aws_ssm_maintenance_window night { name: "night", schedule: "cron(0 3 ? * SUN *)", duration: 2, cutoff: 1 }
        }
    }
}
