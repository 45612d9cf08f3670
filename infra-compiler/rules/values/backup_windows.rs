rule! {
    /// A backup has an hour from its start to its end.
    ///
    /// `completion_window` is 60 minutes longer than `start_window`, which is 60 at least.
    pub BackupWindows for aws_backup_plan.rule as it of plan {
        require: (it.start_window == null || it.start_window >= 60) && (it.completion_window == null || it.start_window == null || it.completion_window >= it.start_window + 60),
        message: "a backup of {plan} has no time to be done",
        help: "write a `start_window` of 60 or more, and a `completion_window` that is 60 longer",
        at: it.start_window,
        fails {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", schedule: "cron(0 3 * * ? *)", start_window: 120, completion_window: 150 } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
        passes {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", schedule: "cron(0 3 * * ? *)", start_window: 60, completion_window: 180 } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
    }
}
