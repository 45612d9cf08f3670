rule! {
    /// A secret is encrypted with a key of its own.
    ///
    /// Secrets Manager encrypts with a key of AWS by itself; one's own says in its policy who may read, and another
    /// account cannot read without. Off by itself: each costs.
    pub SecretKey for aws_secretsmanager_secret as secret {
        require: secret.kms_key_id != null,
        message: "{secret} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: secret.kms_key_id,
        level: allow,
        fails { resource aws_secretsmanager_secret database { name: "database" } }
        passes {
            resource aws_kms_key secrets { description: "secrets" }
            resource aws_secretsmanager_secret database { name: "database", kms_key_id: aws_kms_key.secrets.arn }
        }
    }
}
