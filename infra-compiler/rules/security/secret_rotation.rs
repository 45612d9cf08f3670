rule! {
    /// A secret is rotated.
    ///
    /// A password that changes by itself is of no use to who found an old one.
    pub SecretRotation for aws_secretsmanager_secret as secret {
        require: any(aws_secretsmanager_secret_rotation, it => it.secret_id == secret.id),
        message: "{secret} is never rotated",
        help: "write an `aws_secretsmanager_secret_rotation` for it",
        level: allow,
        fails { resource aws_secretsmanager_secret database { name: "database" } }
        passes {
            variable function { type: string }
            resource aws_secretsmanager_secret database { name: "database" }
            resource aws_secretsmanager_secret_rotation database {
                secret_id: aws_secretsmanager_secret.database.arn, rotation_lambda_arn: function, rotation_rules { automatically_after_days: 30 }
            }
        }
    }
}
