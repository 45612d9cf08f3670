rule! {
    /// A secret is rotated by days or by a schedule.
    ///
    /// `automatically_after_days` beside `schedule_expression` is refused.
    pub RotationTimes for aws_secretsmanager_secret_rotation.rotation_rules as rules {
        require: (rules.automatically_after_days == null) != (rules.schedule_expression == null),
        message: "this rotates by none, or both, of days and a schedule",
        help: "set one of `automatically_after_days` and `schedule_expression`",
        at: rules.schedule_expression,
        fails {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_secretsmanager_secret_rotation login { secret_id: aws_secretsmanager_secret.login.id, rotation_rules { automatically_after_days: 30, schedule_expression: "rate(30 days)" } }
        }
        passes {
            resource aws_secretsmanager_secret login { name: "login" }
            resource aws_secretsmanager_secret_rotation login { secret_id: aws_secretsmanager_secret.login.id, rotation_rules { automatically_after_days: 30 } }
        }
    }
}
