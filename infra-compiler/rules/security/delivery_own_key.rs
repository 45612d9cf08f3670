rule! {
    /// A delivery stream is encrypted with a key of its own.
    ///
    /// The key of AWS opens every delivery stream of the account. Off by itself: calls of a key cost.
    pub DeliveryOwnKey for aws_kinesis_firehose_delivery_stream as delivery {
        when: delivery.kinesis_source_configuration == null && delivery.msk_source_configuration == null,
        require: delivery.server_side_encryption.key_type == "CUSTOMER_MANAGED_CMK" && delivery.server_side_encryption.key_arn != null,
        message: "{delivery} is not encrypted with a key of its own",
        help: "set `key_type: \"CUSTOMER_MANAGED_CMK\"` and `key_arn`",
        at: delivery.server_side_encryption,
        level: allow,
        fails {
            variable role { type: string }
            variable bucket { type: string }
            resource aws_kinesis_firehose_delivery_stream events { name: "events", destination: "extended_s3", extended_s3_configuration { role_arn: role, bucket_arn: bucket } server_side_encryption { enabled: true } }
        }
        passes {
            resource aws_kms_key events { description: "events" }
            variable role { type: string }
            variable bucket { type: string }
            resource aws_kinesis_firehose_delivery_stream events { name: "events", destination: "extended_s3", extended_s3_configuration { role_arn: role, bucket_arn: bucket } server_side_encryption { enabled: true, key_type: "CUSTOMER_MANAGED_CMK", key_arn: aws_kms_key.events.arn } }
        }
    }
}
