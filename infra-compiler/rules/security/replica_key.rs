rule! {
    /// A replica of a table is encrypted with a key of its own.
    ///
    /// What is copied to another region is worth what the table is worth. Off by itself: calls of a key cost.
    pub ReplicaKey for aws_dynamodb_table_replica as replica {
        require: replica.kms_key_arn != null,
        message: "{replica} is not encrypted with a key of its own",
        help: "set `kms_key_arn` to a key of that region",
        at: replica.kms_key_arn,
        level: allow,
        fails {
            variable table { type: string }
            resource aws_dynamodb_table_replica west { global_table_arn: table }
        }
        passes {
            variable table { type: string }
            variable key { type: string }
            resource aws_dynamodb_table_replica west { global_table_arn: table, kms_key_arn: key }
        }
    }
}
