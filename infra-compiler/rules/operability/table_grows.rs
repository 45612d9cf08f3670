rule! {
    /// A table grows with what is asked of it.
    ///
    /// A table with a fixed capacity refuses what goes beyond it. Off by itself: a small table never reaches it.
    pub TableGrows for aws_dynamodb_table as table {
        require: table.billing_mode == "PAY_PER_REQUEST" || any(aws_appautoscaling_target, it => it.resource_id == "table/{table.name}"),
        message: "{table} refuses what goes beyond its capacity",
        help: "write `billing_mode: \"PAY_PER_REQUEST\"`, or an `aws_appautoscaling_target` for it",
        at: table.billing_mode,
        level: allow,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PROVISIONED", read_capacity: 5, write_capacity: 5, hash_key: "id", attribute { name: "id", type: "S" } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PROVISIONED", read_capacity: 5, write_capacity: 5, hash_key: "id", attribute { name: "id", type: "S" } }
            resource aws_appautoscaling_target reads { service_namespace: "dynamodb", resource_id: "table/orders", scalable_dimension: "dynamodb:table:ReadCapacityUnits", min_capacity: 5, max_capacity: 50 }
        }
    }
}
