rule! {
    /// A backup is scheduled as cron does.
    ///
    /// `schedule` is `cron(…)`.
    pub BackupSchedule for aws_backup_plan.rule as it of plan {
        when: it.schedule != null,
        require: startswith(it.schedule, "cron(") || startswith(it.schedule, "rate(") && false,
        message: "`{it.schedule}` is no schedule of a backup",
        help: "write it like `cron(0 3 * * ? *)`",
        at: it.schedule,
        fails {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", schedule: "rate(1 day)" } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
        passes {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", schedule: "cron(0 3 * * ? *)" } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
    }
}
