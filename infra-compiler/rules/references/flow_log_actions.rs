rule! {
    /// The role of a flow log may write to its log group.
    ///
    /// VPC makes a stream and puts its records there as this role. One that may not leaves the flow log with an access error, and
    /// nothing is recorded.
    pub FlowLogActions for aws_flow_log as it {
        require: !any(aws_cloudwatch_log_group, group => group.arn == it.log_destination
            && any(aws_iam_role, role => role.arn == it.iam_role_arn
                && !(allows(role, "logs:CreateLogStream", "{group.arn}:*") && allows(role, "logs:PutLogEvents", "{group.arn}:*")))),
        message: "the role of {it} may not write to its log group",
        help: "allow it `logs:CreateLogStream` and `logs:PutLogEvents` on `\"{{group.arn}}:*\"`",
        at: it.iam_role_arn,
        fails {
            resource aws_iam_role writer { name: "writer", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "vpc-flow-logs.amazonaws.com" } }] } }
            resource aws_iam_role_policy writes { name: "writes", role: writer.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:PutLogEvents", Resource: "{flow.arn}:*" }] } }
            variable network { type: string }
            resource aws_cloudwatch_log_group flow { name: "flow", retention_in_days: 30 }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: flow.arn, iam_role_arn: writer.arn }
        }
        passes {
            resource aws_iam_role writer { name: "writer", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "vpc-flow-logs.amazonaws.com" } }] } }
            resource aws_iam_role_policy writes { name: "writes", role: writer.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: "{flow.arn}:*" }] } }
            variable network { type: string }
            resource aws_cloudwatch_log_group flow { name: "flow", retention_in_days: 30 }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: flow.arn, iam_role_arn: writer.arn }
        }
    }
}
