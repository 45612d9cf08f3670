//! Backups that outlive the cluster, and, with a vault elsewhere, the account.

use infra::stack;

use crate::kinds::encryption_key::EncryptionKey;
use crate::kinds::service_role::ServiceRole;

stack! {
    /// A vault with a key of its own, filled once a day, and copied to other accounts where there are vaults for that.
    ///
    /// The cluster's own backups go with the cluster. These go with the vault, which a destroy empties: everything can be
    /// destroyed. What has to survive that is in the archive.
    pub Backup<shared region: string, cluster_arn: arn, archive_vault_arns: set(string)> {
        resource EncryptionKey key {
            description: "Backups of the payment data",
            via_services: ["backup.{region}.amazonaws.com", "rds.{region}.amazonaws.com"],
            statements: [],
            tags: { Name: "kms-key-backup-{suffix}", DataClassification: "cardholder-data" },
        }
        resource aws_kms_alias key_alias {
            name: "alias/kms-alias-backup-{suffix}",
            target_key_id: key.key_id,
        }
        resource aws_backup_vault vault {
            name: "backup-vault-{suffix}",
            kms_key_arn: key.arn,
            force_destroy: true,
        }

        resource ServiceRole writer {
            qualifier: "backup",
            service: "backup.amazonaws.com",
            description: "Backs the payment database up",
        }
        resource aws_iam_role_policy_attachment writing {
            role: writer.name,
            policy_arn: "arn:aws:iam::aws:policy/service-role/AWSBackupServiceRolePolicyForBackup",
        }

        resource aws_backup_plan plan {
            name: "backup-plan-{suffix}",
            rule {
                rule_name: "daily",
                target_vault_name: vault.name,
                // After the settlement, before the maintenance.
                schedule: "cron(0 4 * * ? *)",
                start_window: 60,
                completion_window: 240,
                lifecycle { delete_after: 35 }
                for archive in archive_vault_arns {
                    copy_action {
                        destination_vault_arn: archive,
                        lifecycle { delete_after: 365 }
                    }
                }
            }
        }
        resource aws_backup_selection database {
            name: "backup-selection-{suffix}",
            iam_role_arn: writer.arn,
            plan_id: plan.id,
            resources: [cluster_arn],
            depends_on: [writing],
        }

        output vault_name = vault.name;
    }
}
