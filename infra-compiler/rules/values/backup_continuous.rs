rule! {
    /// A continuous backup is kept for 35 days at most, and not in the cold.
    ///
    /// `enable_continuous_backup` with more than 35 days, or with `cold_storage_after`, is refused.
    pub BackupContinuous for aws_backup_plan.rule as it of plan {
        when: it.enable_continuous_backup == true,
        require: all(it.lifecycle, life => life.cold_storage_after == null && (life.delete_after == null || life.delete_after <= 35)),
        message: "a continuous backup of {plan} is kept too long",
        help: "write a `delete_after` of 35 or less, and no `cold_storage_after`",
        at: it.lifecycle,
        fails {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", enable_continuous_backup: true, lifecycle { delete_after: 90 } } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
        passes {
            resource aws_backup_plan nightly { name: "nightly", rule { rule_name: "nightly", target_vault_name: "vault", enable_continuous_backup: true, lifecycle { delete_after: 35 } } }
            resource aws_backup_selection some { name: "some", plan_id: nightly.id, iam_role_arn: "arn:aws:iam::123456789012:role/backup", resources: ["*"] }
        }
    }
}
