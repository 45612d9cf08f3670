rule! {
    /// EventBridge may assume the role of an `aws_cloudwatch_event_target`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `events.amazonaws.com` for this one.
    /// With any other the resource is refused, or fails as soon as it works.
    pub EventTargetRole for aws_cloudwatch_event_target as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "events.amazonaws.com")),
        message: "EventBridge may not assume this role",
        help: "name `events.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: "arn:aws:states:eu-west-1:123456789012:stateMachine:tidy", role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "events.amazonaws.com" } }] }) }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: "arn:aws:states:eu-west-1:123456789012:stateMachine:tidy", role_arn: worker.arn }
        }
    }
}
