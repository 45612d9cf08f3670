rule! {
    /// A table has five local indexes at most.
    ///
    /// The sixth is refused.
    pub TableLocalIndexes for aws_dynamodb_table as table {
        require: length(table.local_secondary_index) <= 5,
        message: "{table} has {length(table.local_secondary_index)} local indexes",
        help: "write a `global_secondary_index`",
        at: table.local_secondary_index,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "r", type: "S" } attribute { name: "a0", type: "S" } local_secondary_index { name: "by-0", range_key: "a0", projection_type: "ALL" } attribute { name: "a1", type: "S" } local_secondary_index { name: "by-1", range_key: "a1", projection_type: "ALL" } attribute { name: "a2", type: "S" } local_secondary_index { name: "by-2", range_key: "a2", projection_type: "ALL" } attribute { name: "a3", type: "S" } local_secondary_index { name: "by-3", range_key: "a3", projection_type: "ALL" } attribute { name: "a4", type: "S" } local_secondary_index { name: "by-4", range_key: "a4", projection_type: "ALL" } attribute { name: "a5", type: "S" } local_secondary_index { name: "by-5", range_key: "a5", projection_type: "ALL" }, range_key: "r" }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "r", type: "S" } attribute { name: "a0", type: "S" } local_secondary_index { name: "by-0", range_key: "a0", projection_type: "ALL" } attribute { name: "a1", type: "S" } local_secondary_index { name: "by-1", range_key: "a1", projection_type: "ALL" } attribute { name: "a2", type: "S" } local_secondary_index { name: "by-2", range_key: "a2", projection_type: "ALL" } attribute { name: "a3", type: "S" } local_secondary_index { name: "by-3", range_key: "a3", projection_type: "ALL" } attribute { name: "a4", type: "S" } local_secondary_index { name: "by-4", range_key: "a4", projection_type: "ALL" }, range_key: "r" }
        }
    }
}
