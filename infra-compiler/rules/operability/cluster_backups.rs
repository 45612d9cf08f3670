rule! {
    /// Backups of a database outlive it.
    ///
    /// The automated backups of a cluster are deleted with it, unless they are kept on purpose; those of a vault are not.
    pub ClusterBackups for aws_rds_cluster as cluster {
        require: any(aws_backup_selection, it => it.resources != null
                && (contains(it.resources, cluster.arn) || contains(it.resources, "*"))
            || length(it.selection_tag) > 0),
        message: "no backup of {cluster} outlives it",
        help: "write an `aws_backup_plan`, and an `aws_backup_selection` with the `arn` of the cluster",
        level: allow,
        fails {
            resource aws_rds_cluster orders { cluster_identifier: "orders", engine: "aurora-mysql", skip_final_snapshot: true }
        }
        passes {
            variable role { type: string }
            resource aws_rds_cluster orders { cluster_identifier: "orders", engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_backup_plan daily { name: "daily", rule { rule_name: "daily", target_vault_name: "vault" } }
            resource aws_backup_selection all { name: "all", plan_id: daily.id, iam_role_arn: role, resources: [orders.arn] }
        }
    }
}
