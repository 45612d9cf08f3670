rule! {
    /// An index that holds some attributes says which.
    ///
    /// `projection_type: "INCLUDE"` needs `non_key_attributes`, and the others take none.
    pub TableProjection for aws_dynamodb_table.global_secondary_index as index {
        require: index.projection_type != "INCLUDE" || any(index.non_key_attributes, name => name != null),
        message: "the index {index.name} includes nothing",
        help: "set `non_key_attributes`, or `projection_type: \"ALL\"`",
        at: index.projection_type,
        fails {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" },
                attribute { name: "customer", type: "S" },
                global_secondary_index { name: "by-customer", hash_key: "customer", projection_type: "INCLUDE" }
            }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" },
                attribute { name: "customer", type: "S" },
                global_secondary_index { name: "by-customer", hash_key: "customer", projection_type: "INCLUDE", non_key_attributes: ["total"] }
            }
        }
    }
}
