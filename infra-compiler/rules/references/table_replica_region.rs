rule! {
    /// A table is replicated to other regions.
    ///
    /// Its own region as a replica is refused.
    pub TableReplicaRegion for aws_dynamodb_table.replica as replica of table {
        require: replica.region_name != region(table),
        message: "{table} is in {replica.region_name} already",
        help: "remove this replica",
        at: replica.region_name,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true, stream_view_type: "NEW_AND_OLD_IMAGES", replica { region_name: "eu-west-1" } }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" }, stream_enabled: true, stream_view_type: "NEW_AND_OLD_IMAGES", replica { region_name: "eu-central-1" } }
        }
    }
}
