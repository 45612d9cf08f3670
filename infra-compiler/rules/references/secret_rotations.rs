rule! {
    /// A secret is rotated in one way.
    ///
    /// A second rotation takes the place of the first.
    pub SecretRotations for aws_secretsmanager_secret_rotation as rotation {
        require: !any(aws_secretsmanager_secret_rotation, other => other.secret_id == rotation.secret_id && other < rotation),
        message: "another rotation is of this secret",
        help: "write one",
        at: rotation.secret_id,
        fails {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_secretsmanager_secret_rotation a { secret_id: login.id, rotation_rules { automatically_after_days: 30 } }
            resource aws_secretsmanager_secret_rotation b { secret_id: login.id, rotation_rules { automatically_after_days: 60 } }
        }
        passes {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_secretsmanager_secret other { name: "other" }
            resource aws_secretsmanager_secret_rotation a { secret_id: login.id, rotation_rules { automatically_after_days: 30 } }
            resource aws_secretsmanager_secret_rotation b { secret_id: aws_secretsmanager_secret.other.id, rotation_rules { automatically_after_days: 60 } }
        }
    }
}
