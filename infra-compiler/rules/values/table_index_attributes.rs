rule! {
    /// An index holds up to 20 attributes beside its keys.
    ///
    /// `non_key_attributes` has 20 names at most, and 100 in all indexes.
    pub TableIndexAttributes for aws_dynamodb_table as table {
        require: all(table.global_secondary_index, index => length(coalesce(index.non_key_attributes, [])) <= 20) && all(table.local_secondary_index, index => length(coalesce(index.non_key_attributes, [])) <= 20),
        message: "an index of {table} holds more than 20 attributes",
        help: "name 20 at most, or project `ALL`",
        at: table.global_secondary_index,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "day", type: "S" } global_secondary_index { name: "day", hash_key: "day", projection_type: "INCLUDE", non_key_attributes: [for at in range(21): "a{at}"] } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } attribute { name: "day", type: "S" } global_secondary_index { name: "day", hash_key: "day", projection_type: "INCLUDE", non_key_attributes: ["a"] } }
        }
    }
}
