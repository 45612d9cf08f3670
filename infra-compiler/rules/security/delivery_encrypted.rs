rule! {
    /// A delivery stream is encrypted.
    ///
    /// What waits to be delivered lies on disks. One that reads a stream is as that stream is. Off by itself: a first one
    /// says nothing.
    pub DeliveryEncrypted for aws_kinesis_firehose_delivery_stream as delivery {
        when: delivery.kinesis_source_configuration == null && delivery.msk_source_configuration == null,
        require: delivery.server_side_encryption.enabled == true,
        message: "{delivery} is stored unencrypted",
        help: "write `server_side_encryption {{ enabled: true }}`",
        at: delivery.server_side_encryption,
        level: allow,
        fails {
            variable role { type: string }
            variable bucket { type: string }
            resource aws_kinesis_firehose_delivery_stream events { name: "events", destination: "extended_s3", extended_s3_configuration { role_arn: role, bucket_arn: bucket }  }
        }
        passes {
            variable role { type: string }
            variable bucket { type: string }
            resource aws_kinesis_firehose_delivery_stream events { name: "events", destination: "extended_s3", extended_s3_configuration { role_arn: role, bucket_arn: bucket } server_side_encryption { enabled: true } }
        }
    }
}
