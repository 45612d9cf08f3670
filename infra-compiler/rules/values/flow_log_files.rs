rule! {
    /// Only flow logs in buckets are files.
    ///
    /// `destination_options` are of S3: beside another destination they are refused.
    pub FlowLogFiles for aws_flow_log as flow {
        when: flow.destination_options != null,
        require: flow.log_destination_type == "s3",
        message: "{flow} writes no files",
        help: "set `log_destination_type: \"s3\"`, or remove `destination_options`",
        at: flow.destination_options,
        fails {
            variable network { type: string }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: "arn:aws:firehose:eu-west-1:123456789012:deliverystream/flow", log_destination_type: "kinesis-data-firehose", destination_options { file_format: "parquet" } }
        }
        passes {
            variable network { type: string }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: "arn:aws:s3:::flow", log_destination_type: "s3", destination_options { file_format: "parquet" } }
        }
    }
}
