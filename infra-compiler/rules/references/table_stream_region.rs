rule! {
    /// A table streams into its region.
    ///
    /// A stream of Kinesis of another region is refused.
    pub TableStreamRegion for aws_dynamodb_kinesis_streaming_destination as it {
        require: region(it.stream_arn) == region(it),
        message: "this stream is in {region(it.stream_arn)}",
        help: "name a stream of {region(it)}",
        at: it.stream_arn,
        fails {
            provider aws { region: "eu-west-1" }
            resource aws_dynamodb_kinesis_streaming_destination orders { table_name: "orders", stream_arn: "arn:aws:kinesis:us-east-1:123456789012:stream/orders" }
        }
        passes {
            provider aws { region: "us-east-1" }
            resource aws_dynamodb_kinesis_streaming_destination orders { table_name: "orders", stream_arn: "arn:aws:kinesis:us-east-1:123456789012:stream/orders" }
        }
    }
}
