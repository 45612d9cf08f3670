rule! {
    /// A table with local indexes has a range key.
    ///
    /// A local index sorts what one hash key holds in another way; a table without a range key holds one item of each.
    pub TableLocalIndex for aws_dynamodb_table as table {
        require: length(table.local_secondary_index) == 0 || table.range_key != null,
        message: "{table} has local indexes, and no range key",
        help: "set `range_key`, or write a `global_secondary_index`",
        at: table.local_secondary_index,
        fails {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id",
                attribute { name: "id", type: "S" }
                attribute { name: "total", type: "N" }
                local_secondary_index { name: "by-total", range_key: "total", projection_type: "ALL" }
            }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", range_key: "day",
                attribute { name: "id", type: "S" }
                attribute { name: "day", type: "S" }
                attribute { name: "total", type: "N" }
                local_secondary_index { name: "by-total", range_key: "total", projection_type: "ALL" }
            }
        }
    }
}
