rule! {
    /// A table is encrypted with a key of its own.
    ///
    /// DynamoDB encrypts by itself; one's own key says in its policy who may read, and can be withdrawn. Off by itself:
    /// calls of a key cost.
    pub TableKey for aws_dynamodb_table as table {
        require: table.server_side_encryption.enabled == true && table.server_side_encryption.kms_key_arn != null,
        message: "{table} is not encrypted with a key of its own",
        help: "write `server_side_encryption {{ enabled: true, kms_key_arn: … }}`",
        at: table.server_side_encryption,
        level: allow,
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } }
        }
        fails {
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } server_side_encryption { enabled: true } }
        }
        passes {
            resource aws_kms_key orders { description: "orders" }
            resource aws_dynamodb_table orders { name: "orders", billing_mode: "PAY_PER_REQUEST", hash_key: "id", attribute { name: "id", type: "S" } server_side_encryption { enabled: true, kms_key_arn: aws_kms_key.orders.arn } }
        }
    }
}
