rule! {
    /// A table of fixed capacity says how much.
    ///
    /// Without `billing_mode: "PAY_PER_REQUEST"` a table is paid by its capacity, of which it has 1 at least.
    pub TableCapacity for aws_dynamodb_table as table {
        when: (table.billing_mode == null || table.billing_mode == "PROVISIONED") && table.restore_source_name == null
            && table.restore_source_table_arn == null && table.import_table == null,
        require: table.read_capacity != null && table.write_capacity != null,
        message: "{table} does not say what it reads and writes",
        help: "set `billing_mode: \"PAY_PER_REQUEST\"`, or `read_capacity` and `write_capacity`",
        fails {
            resource aws_dynamodb_table orders { name: "orders", hash_key: "id", attribute { name: "id", type: "S" } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", read_capacity: 1, write_capacity: 1, hash_key: "id", attribute { name: "id", type: "S" } }
        }
    }
}
