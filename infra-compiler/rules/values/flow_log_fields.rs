rule! {
    /// A flow log has fields that there are.
    ///
    /// The `log_format` names fields as `${name}`, with spaces between: an unknown one is refused.
    pub FlowLogFields for aws_flow_log as log {
        when: log.log_format != null,
        require: all(split(" ", trimspace(log.log_format)), field => contains(["version", "account-id", "interface-id", "srcaddr", "dstaddr", "srcport", "dstport", "protocol", "packets", "bytes", "start", "end", "action", "log-status", "vpc-id", "subnet-id", "instance-id", "tcp-flags", "type", "pkt-srcaddr", "pkt-dstaddr", "region", "az-id", "sublocation-type", "sublocation-id", "pkt-src-aws-service", "pkt-dst-aws-service", "flow-direction", "traffic-path", "ecs-cluster-arn", "ecs-cluster-name", "ecs-container-instance-arn", "ecs-container-instance-id", "ecs-container-id", "ecs-second-container-id", "ecs-service-name", "ecs-task-definition-arn", "ecs-task-arn", "ecs-task-id", "reject-reason", "resource-type", "tgw-id", "tgw-attachment-id", "tgw-src-vpc-account-id", "tgw-dst-vpc-account-id", "tgw-src-vpc-id", "tgw-dst-vpc-id", "tgw-src-subnet-id", "tgw-dst-subnet-id", "tgw-src-eni", "tgw-dst-eni", "tgw-src-az-id", "tgw-dst-az-id", "tgw-pair-attachment-id", "packets-lost-no-route", "packets-lost-blackhole", "packets-lost-mtu-exceeded", "packets-lost-ttl-expired", "encryption-status"], trimsuffix(trimprefix(field, "${{"), "}}"))),
        message: "the format of {log} has a field that there is not",
        help: "write fields such as `${{srcaddr}}`, with spaces between",
        at: log.log_format,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_cloudwatch_log_group main { name: "flow" }
            variable role { type: string }
            resource aws_flow_log main { vpc_id: aws_vpc.main.id, traffic_type: "ALL", log_destination: aws_cloudwatch_log_group.main.arn, iam_role_arn: role, log_format: "${{srcaddr}} ${{destaddr}}" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_cloudwatch_log_group main { name: "flow" }
            variable role { type: string }
            resource aws_flow_log main { vpc_id: aws_vpc.main.id, traffic_type: "ALL", log_destination: aws_cloudwatch_log_group.main.arn, iam_role_arn: role, log_format: "${{srcaddr}} ${{dstaddr}}" }
        }
    }
}
