rule! {
    /// A vault keeps backups between two times.
    ///
    /// `min_retention_days` is at most `max_retention_days`, and `changeable_for_days` 3 or more.
    pub VaultLockOrder for aws_backup_vault_lock_configuration as lock {
        require: (lock.min_retention_days == null || lock.max_retention_days == null || lock.min_retention_days <= lock.max_retention_days) && (lock.changeable_for_days == null || lock.changeable_for_days >= 3),
        message: "{lock} keeps backups longer than it may, or locks too soon",
        help: "write a `min_retention_days` of at most the `max_retention_days`, and a `changeable_for_days` of 3 or more",
        at: lock.min_retention_days,
        fails {
            resource aws_backup_vault_lock_configuration vault { backup_vault_name: "vault", min_retention_days: 30, max_retention_days: 7 }
        }
        passes {
            resource aws_backup_vault_lock_configuration vault { backup_vault_name: "vault", min_retention_days: 7, max_retention_days: 30 }
        }
    }
}
