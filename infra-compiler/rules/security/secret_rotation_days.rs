rule! {
    /// A secret is rotated within 90 days.
    ///
    /// Each day more is a day on which an old copy of it is of use. Off by itself: a house decides how long.
    pub SecretRotationDays for aws_secretsmanager_secret_rotation as rotation {
        when: rotation.rotation_rules.automatically_after_days != null,
        require: rotation.rotation_rules.automatically_after_days <= 90,
        message: "{rotation} waits {rotation.rotation_rules.automatically_after_days} days",
        help: "set `automatically_after_days` to at most 90",
        at: rotation.rotation_rules,
        level: allow,
        fails {
            variable secret { type: string }
            variable function { type: string }
            resource aws_secretsmanager_secret_rotation database { secret_id: secret, rotation_lambda_arn: function, rotation_rules { automatically_after_days: 180 } }
        }
        passes {
            variable secret { type: string }
            variable function { type: string }
            resource aws_secretsmanager_secret_rotation database { secret_id: secret, rotation_lambda_arn: function, rotation_rules { automatically_after_days: 30 } }
        }
    }
}
