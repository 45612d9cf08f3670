rule! {
    /// The keys of a table are declared.
    ///
    /// DynamoDB must know the type of each key: one `attribute` block for `hash_key` and `range_key` each.
    pub TableKeys for aws_dynamodb_table as table {
        require: (table.hash_key == null || any(table.attribute, it => it.name == table.hash_key))
            && (table.range_key == null || any(table.attribute, it => it.name == table.range_key)),
        message: "a key of {table} is not declared",
        help: "write `attribute {{ name: …, type: \"S\" }}` for each key",
        at: table.hash_key,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "order", type: "S" } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
        }
    }
}
