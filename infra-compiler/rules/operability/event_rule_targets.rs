rule! {
    /// A rule of EventBridge sends somewhere.
    ///
    /// Without a target it matches events, and nothing happens.
    pub EventRuleTargets for aws_cloudwatch_event_rule as rule {
        require: any(aws_cloudwatch_event_target, target => target.rule == rule.name),
        message: "{rule} has no target",
        help: "write an `aws_cloudwatch_event_target` with its `rule`",
        level: warn,
        fails {
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target other { rule: "weekly", arn: "arn:aws:sqs:eu-west-1:123456789012:tidy" }
        }
        passes {
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: "arn:aws:sqs:eu-west-1:123456789012:tidy" }
        }
    }
}
