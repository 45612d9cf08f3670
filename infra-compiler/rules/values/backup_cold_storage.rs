rule! {
    /// A backup in cold storage stays there for 90 days.
    ///
    /// AWS Backup refuses to delete one sooner.
    pub BackupColdStorage for aws_backup_plan.rule.lifecycle as lifecycle {
        when: lifecycle.cold_storage_after > 0,
        require: lifecycle.delete_after >= lifecycle.cold_storage_after + 90,
        message: "backups move after {lifecycle.cold_storage_after} days and are deleted after {lifecycle.delete_after}",
        help: "set `delete_after` at least 90 days above `cold_storage_after`",
        at: lifecycle.delete_after,
        fails {
            resource aws_backup_plan daily { name: "daily", rule { rule_name: "daily", target_vault_name: "vault", lifecycle { cold_storage_after: 30, delete_after: 60 } } }
        }
        passes {
            resource aws_backup_plan daily { name: "daily", rule { rule_name: "daily", target_vault_name: "vault", lifecycle { cold_storage_after: 30, delete_after: 120 } } }
        }
    }
}
