rule! {
    /// A stream is encrypted with a key of its own.
    ///
    /// The key of AWS opens every stream of the account. Off by itself: calls of a key cost.
    pub StreamOwnKey for aws_kinesis_stream as stream {
        require: stream.kms_key_id != null && stream.kms_key_id != "alias/aws/kinesis",
        message: "{stream} is not encrypted with a key of its own",
        help: "set `kms_key_id`",
        at: stream.kms_key_id,
        level: allow,
        fails {
            resource aws_kinesis_stream events { name: "events", shard_count: 1, encryption_type: "KMS", kms_key_id: "alias/aws/kinesis" }
        }
        fails { resource aws_kinesis_stream events { name: "events", shard_count: 1 } }
        passes {
            resource aws_kms_key events { description: "events" }
            resource aws_kinesis_stream events { name: "events", shard_count: 1, encryption_type: "KMS", kms_key_id: aws_kms_key.events.arn }
        }
    }
}
