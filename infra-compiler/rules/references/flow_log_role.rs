rule! {
    /// VPC may assume the role of an `aws_flow_log`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `vpc-flow-logs.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub FlowLogRole for aws_flow_log as it {
        require: !any(aws_iam_role, role => role.arn == it.iam_role_arn && !trusts(role.assume_role_policy, "vpc-flow-logs.amazonaws.com")),
        message: "VPC may not assume this role",
        help: "name `vpc-flow-logs.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.iam_role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            variable network { type: string }
            resource aws_cloudwatch_log_group flow { name: "flow" }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: flow.arn, iam_role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "vpc-flow-logs.amazonaws.com" } }] }) }
            variable network { type: string }
            resource aws_cloudwatch_log_group flow { name: "flow" }
            resource aws_iam_role_policy writes { name: "writes", role: worker.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: "{flow.arn}:*" }] } }
            resource aws_flow_log all { vpc_id: network, traffic_type: "ALL", log_destination: flow.arn, iam_role_arn: worker.arn }
        }
    }
}
