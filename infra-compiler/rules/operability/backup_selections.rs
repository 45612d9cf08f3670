rule! {
    /// A plan of backups is for something.
    ///
    /// Without an `aws_backup_selection` nothing is backed up by it.
    pub BackupSelections for aws_backup_plan as plan {
        require: any(aws_backup_selection, it => it.plan_id == plan.id),
        message: "nothing is backed up by {plan}",
        help: "write an `aws_backup_selection` with its `plan_id`",
        level: warn,
        fails { resource aws_backup_plan daily { name: "daily", rule { rule_name: "daily", target_vault_name: "vault" } } }
        passes {
            variable role { type: string }
            resource aws_backup_plan daily { name: "daily", rule { rule_name: "daily", target_vault_name: "vault" } }
            resource aws_backup_selection all { name: "all", plan_id: daily.id, iam_role_arn: role, resources: ["*"] }
        }
    }
}
