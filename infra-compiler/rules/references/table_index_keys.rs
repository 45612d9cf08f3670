rule! {
    /// The keys of an index are declared.
    ///
    /// DynamoDB must know the type of each key of an index, as of those of the table.
    pub TableIndexKeys for aws_dynamodb_table.global_secondary_index as index of table {
        require: (index.hash_key == null || any(table.attribute, it => it.name == index.hash_key))
            && (index.range_key == null || any(table.attribute, it => it.name == index.range_key)),
        message: "a key of the index {index.name} is not declared",
        help: "write `attribute {{ name: …, type: \"S\" }}` in the table for each key",
        at: index.hash_key,
        fails {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" },
                global_secondary_index { name: "by-customer", hash_key: "customer", projection_type: "ALL" }
            }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" },
                attribute { name: "customer", type: "S" },
                global_secondary_index { name: "by-customer", hash_key: "customer", projection_type: "ALL" }
            }
        }
    }
}
