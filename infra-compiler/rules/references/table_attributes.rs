rule! {
    /// What a table declares is a key.
    ///
    /// Only keys are declared; all else is written without. DynamoDB refuses an attribute that no key or index has.
    pub TableAttributes for aws_dynamodb_table.attribute as attribute of table {
        require: table.hash_key == attribute.name || table.range_key == attribute.name
            || any(table.global_secondary_index, index => index.hash_key == attribute.name || index.range_key == attribute.name
                || any(index.key_schema, key => key.attribute_name == attribute.name))
            || any(table.local_secondary_index, index => index.range_key == attribute.name),
        message: "{attribute.name} is no key of the table or of an index",
        help: "remove the `attribute` block: what is no key needs none",
        at: attribute.name,
        fails {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id",
                attribute { name: "id", type: "S" }
                attribute { name: "total", type: "N" }
            }
        }
        passes {
            resource aws_dynamodb_table orders {
                name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", range_key: "total",
                attribute { name: "id", type: "S" }
                attribute { name: "total", type: "N" }
            }
        }
    }
}
