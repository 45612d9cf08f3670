rule! {
    /// A table can be brought back to any second of the last weeks.
    ///
    /// A wrong program writes as fast as a right one: point-in-time recovery brings back what it overwrote.
    pub TableRecovery for aws_dynamodb_table as table {
        require: table.point_in_time_recovery.enabled == true,
        message: "{table} cannot be brought back to an earlier time",
        help: "write `point_in_time_recovery {{ enabled: true }}`",
        at: table.point_in_time_recovery,
        level: allow,
        fails {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, point_in_time_recovery { enabled: false }
            }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, point_in_time_recovery { enabled: true }
            }
        }
    }
}
