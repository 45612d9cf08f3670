rule! {
    /// A table paid by request has no capacity.
    ///
    /// `read_capacity` and `write_capacity` belong to `PROVISIONED`: beside `PAY_PER_REQUEST` they are refused.
    pub TableRequestCapacity for aws_dynamodb_table as table {
        when: table.billing_mode == "PAY_PER_REQUEST",
        require: (table.read_capacity == null || table.read_capacity == 0) && (table.write_capacity == null || table.write_capacity == 0),
        message: "{table} is paid by request, and has a capacity",
        help: "remove `read_capacity` and `write_capacity`",
        at: table.read_capacity,
        level: warn,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, read_capacity: 5, write_capacity: 5 }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
        }
    }
}
