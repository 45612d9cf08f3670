rule! {
    /// A table that forgets says by which attribute.
    ///
    /// `ttl` that is on needs `attribute_name`, and is refused without.
    pub TableExpiry for aws_dynamodb_table.ttl as ttl {
        when: ttl.enabled == true,
        require: ttl.attribute_name != null && ttl.attribute_name != "",
        message: "items expire, and nothing says when",
        help: "set `attribute_name`",
        at: ttl.enabled,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, ttl { enabled: true } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, ttl { enabled: true, attribute_name: "until" } }
        }
    }
}
