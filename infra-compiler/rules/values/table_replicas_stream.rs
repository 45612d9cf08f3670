rule! {
    /// A table with replicas writes a stream.
    ///
    /// Replicas are kept by `NEW_AND_OLD_IMAGES`: another stream is refused.
    pub TableReplicasStream for aws_dynamodb_table as table {
        when: length(table.replica) > 0,
        require: table.stream_enabled != false && (table.stream_view_type == null || table.stream_view_type == "NEW_AND_OLD_IMAGES"),
        message: "{table} has replicas, and writes another stream",
        help: "set `stream_enabled: true` and `stream_view_type: \"NEW_AND_OLD_IMAGES\"`",
        at: table.stream_view_type,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true, stream_view_type: "NEW_IMAGE", replica { region_name: "eu-central-1" } }
        }
        passes {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true, stream_view_type: "NEW_AND_OLD_IMAGES", replica { region_name: "eu-central-1" } }
        }
    }
}
