rule! {
    /// A flow log says where it goes.
    ///
    /// A log to a bucket or a stream has a `log_destination`, one to CloudWatch that or a `log_group_name`.
    pub FlowLogDestination for aws_flow_log as log {
        require: log.log_destination != null || log.log_group_name != null,
        message: "{log} goes nowhere",
        help: "set `log_destination`",
        at: log.log_destination_type,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_flow_log main { vpc_id: aws_vpc.main.id, traffic_type: "ALL", log_destination_type: "s3" }
        }
        passes {
            variable bucket { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_flow_log main { vpc_id: aws_vpc.main.id, traffic_type: "ALL", log_destination_type: "s3", log_destination: bucket }
        }
    }
}
