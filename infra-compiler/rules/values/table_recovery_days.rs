rule! {
    /// A table that is not kept has no days.
    ///
    /// `recovery_period_in_days` needs `enabled: true`, and is refused without.
    pub TableRecoveryDays for aws_dynamodb_table.point_in_time_recovery as recovery {
        when: recovery.recovery_period_in_days != null,
        require: recovery.enabled == true,
        message: "nothing is kept, and for some days",
        help: "set `enabled: true`, or remove `recovery_period_in_days`",
        at: recovery.enabled,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, point_in_time_recovery { enabled: false, recovery_period_in_days: 7 } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, point_in_time_recovery { enabled: true, recovery_period_in_days: 7 } }
        }
    }
}
