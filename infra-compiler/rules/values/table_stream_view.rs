rule! {
    /// A table that writes a stream says what.
    ///
    /// `stream_enabled` needs `stream_view_type`, and is refused without.
    pub TableStreamView for aws_dynamodb_table as table {
        when: table.stream_enabled == true,
        require: table.stream_view_type != null,
        message: "{table} writes a stream, and does not say what",
        help: "set `stream_view_type: \"NEW_AND_OLD_IMAGES\"`",
        at: table.stream_enabled,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true, stream_view_type: "NEW_IMAGE" }
        }
    }
}
