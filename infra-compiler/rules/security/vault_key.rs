rule! {
    /// A vault of backups is encrypted with a key of its own.
    ///
    /// Backups hold all that the databases hold; one's own key says in its policy who may read. Off by itself: the key of
    /// AWS is there without a word.
    pub VaultKey for aws_backup_vault as vault {
        require: vault.kms_key_arn != null,
        message: "{vault} is not encrypted with a key of its own",
        help: "set `kms_key_arn`",
        at: vault.kms_key_arn,
        level: allow,
        fails { resource aws_backup_vault daily { name: "daily" } }
        passes {
            resource aws_kms_key backups { description: "backups" }
            resource aws_backup_vault daily { name: "daily", kms_key_arn: aws_kms_key.backups.arn }
        }
    }
}
