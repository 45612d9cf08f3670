rule! {
    /// A flow log to CloudWatch says by which role.
    ///
    /// What goes to a log group is written by `iam_role_arn`: without it the flow log is refused.
    pub FlowLogWriter for aws_flow_log as flow {
        when: flow.log_destination_type == null || flow.log_destination_type == "cloud-watch-logs",
        require: flow.iam_role_arn != null,
        message: "{flow} has no role to write with",
        help: "set `iam_role_arn` to a role that `vpc-flow-logs.amazonaws.com` may assume",
        fails {
            variable network { type: string }
            resource aws_cloudwatch_log_group flow { name: "flow" }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: flow.arn }
        }
        passes {
            variable network { type: string }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: "arn:aws:s3:::flow", log_destination_type: "s3" }
        }
    }
}
