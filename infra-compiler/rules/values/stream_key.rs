rule! {
    /// A stream that is encrypted says with which key.
    ///
    /// `encryption_type: "KMS"` needs `kms_key_id`; `alias/aws/kinesis` is AWS's own.
    pub StreamKey for aws_kinesis_stream as stream {
        when: stream.encryption_type == "KMS",
        require: stream.kms_key_id != null,
        message: "{stream} is encrypted, and has no key",
        help: "set `kms_key_id`, such as `\"alias/aws/kinesis\"`",
        at: stream.encryption_type,
        fails { resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1, encryption_type: "KMS" } }
        passes { resource aws_kinesis_stream clicks { name: "clicks", shard_count: 1, encryption_type: "KMS", kms_key_id: "alias/aws/kinesis" } }
    }
}
