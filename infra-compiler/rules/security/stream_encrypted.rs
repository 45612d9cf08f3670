rule! {
    /// A stream is encrypted.
    ///
    /// What is in it lies on disks for a day or more. Off by itself: what reads it then needs the key too.
    pub StreamEncrypted for aws_kinesis_stream as stream {
        require: stream.encryption_type == "KMS",
        message: "{stream} is stored unencrypted",
        help: "set `encryption_type: \"KMS\"` and `kms_key_id`",
        at: stream.encryption_type,
        level: allow,
        fails { resource aws_kinesis_stream events { name: "events", shard_count: 1 } }
        fails { resource aws_kinesis_stream events { name: "events", shard_count: 1, encryption_type: "NONE" } }
        passes {
            resource aws_kinesis_stream events { name: "events", shard_count: 1, encryption_type: "KMS", kms_key_id: "alias/aws/kinesis" }
        }
    }
}
