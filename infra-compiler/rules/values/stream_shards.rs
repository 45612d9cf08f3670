rule! {
    /// A stream that scales by itself has no number of shards.
    ///
    /// `ON_DEMAND` leaves the shards to Kinesis; a number beside it is refused.
    pub StreamShards for aws_kinesis_stream as stream {
        when: stream.stream_mode_details.stream_mode == "ON_DEMAND",
        require: stream.shard_count == null || stream.shard_count == 0,
        message: "{stream} scales by itself, and states its shards",
        help: "remove `shard_count`",
        at: stream.shard_count,
        fails { resource aws_kinesis_stream clicks { name: "clicks", shard_count: 2, stream_mode_details { stream_mode: "ON_DEMAND" } } }
        passes { resource aws_kinesis_stream clicks { name: "clicks", shard_count: 2, stream_mode_details { stream_mode: "PROVISIONED" } } }
    }
}
