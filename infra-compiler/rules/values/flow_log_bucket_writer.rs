rule! {
    /// A flow log to a bucket needs no role.
    ///
    /// S3 takes it by the bucket's policy: `iam_role_arn` beside it is refused.
    pub FlowLogBucketWriter for aws_flow_log as flow {
        when: flow.log_destination_type == "s3",
        require: flow.iam_role_arn == null,
        message: "{flow} to a bucket takes no role",
        help: "remove `iam_role_arn`",
        at: flow.iam_role_arn,
        fails {
            variable network { type: string }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: "arn:aws:s3:::flow", log_destination_type: "s3", iam_role_arn: "arn:aws:iam::123456789012:role/flow" }
        }
        passes {
            variable network { type: string }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: "arn:aws:s3:::flow", log_destination_type: "s3" }
        }
    }
}
