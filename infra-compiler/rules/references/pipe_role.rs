rule! {
    /// EventBridge Pipes may assume the role of an `aws_pipes_pipe`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `pipes.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub PipeRole for aws_pipes_pipe as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "pipes.amazonaws.com")),
        message: "EventBridge Pipes may not assume this role",
        help: "name `pipes.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_pipes_pipe orders { name: "orders", role_arn: worker.arn, source: "arn:aws:sqs:eu-west-1:123456789012:in", target: "arn:aws:sqs:eu-west-1:123456789012:out" }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "pipes.amazonaws.com" } }] }) }
            resource aws_pipes_pipe orders { name: "orders", role_arn: worker.arn, source: "arn:aws:sqs:eu-west-1:123456789012:in", target: "arn:aws:sqs:eu-west-1:123456789012:out" }
        }
    }
}
