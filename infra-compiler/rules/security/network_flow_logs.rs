rule! {
    /// A network writes down who spoke with whom.
    ///
    /// Flow logs are what an incident is understood from, and cannot be had afterwards.
    pub NetworkFlowLogs for aws_vpc as vpc {
        require: any(aws_flow_log, it => it.vpc_id == vpc.id),
        message: "{vpc} has no flow log",
        help: "write an `aws_flow_log` with its `vpc_id`",
        level: allow,
        fails { resource aws_vpc shop { cidr_block: "10.0.0.0/16" } }
        passes {
            variable bucket { type: string }
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_flow_log shop { vpc_id: aws_vpc.shop.id, traffic_type: "ALL", log_destination_type: "s3", log_destination: bucket }
        }
    }
}
