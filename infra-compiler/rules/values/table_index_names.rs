rule! {
    /// Two indexes of a table have two names.
    ///
    /// A name that an index has is refused for another, local or global.
    pub TableIndexNames for aws_dynamodb_table as table {
        require: length(distinct(concat([for it in table.global_secondary_index: it.name], [for it in table.local_secondary_index: it.name]))) == length(table.global_secondary_index) + length(table.local_secondary_index),
        message: "two indexes of {table} have one name",
        help: "give each index a name of its own",
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "day", type: "S" } attribute { name: "sum", type: "N" } local_secondary_index { name: "by-sum", range_key: "sum", projection_type: "ALL" } global_secondary_index { name: "by-sum", hash_key: "sum", projection_type: "ALL" }, range_key: "day" }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "day", type: "S" } attribute { name: "sum", type: "N" } local_secondary_index { name: "by-sum", range_key: "sum", projection_type: "ALL" } global_secondary_index { name: "of-sum", hash_key: "sum", projection_type: "ALL" }, range_key: "day" }
        }
    }
}
