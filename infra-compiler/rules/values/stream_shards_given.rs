rule! {
    /// A stream that does not scale by itself says how many shards it has.
    ///
    /// A stream of the mode `PROVISIONED` has a `shard_count`: without it the stream is refused.
    pub StreamShardsGiven for aws_kinesis_stream as stream {
        when: all(stream.stream_mode_details, it => it.stream_mode == "PROVISIONED"),
        require: stream.shard_count != null && stream.shard_count > 0,
        message: "{stream} has no shards",
        help: "set `shard_count`, or the `stream_mode` `ON_DEMAND`",
        at: stream.stream_mode_details,
        fails {
            resource aws_kinesis_stream orders { name: "orders", encryption_type: "KMS", kms_key_id: "alias/aws/kinesis" }
        }
        passes {
            resource aws_kinesis_stream orders { name: "orders", shard_count: 2, encryption_type: "KMS", kms_key_id: "alias/aws/kinesis" }
        }
    }
}
