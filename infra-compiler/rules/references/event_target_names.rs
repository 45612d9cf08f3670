rule! {
    /// The targets of a rule have different names.
    ///
    /// EventBridge tells the targets of a rule apart by `target_id`: a second one overwrites the first.
    pub EventTargetNames for aws_cloudwatch_event_target as target {
        when: target.target_id != null,
        require: !any(aws_cloudwatch_event_target, other => other < target && other.rule == target.rule
            && other.event_bus_name == target.event_bus_name && other.target_id == target.target_id),
        message: "another target of this rule is called {target.target_id}",
        help: "give each target a `target_id` of its own, or leave it out",
        at: target.target_id,
        fails {
            resource aws_cloudwatch_event_target first { rule: "nightly", target_id: "tidy", arn: "arn:aws:sqs:eu-west-1:123456789012:a" }
            resource aws_cloudwatch_event_target second { rule: "nightly", target_id: "tidy", arn: "arn:aws:sqs:eu-west-1:123456789012:b" }
        }
        passes {
            resource aws_cloudwatch_event_target first { rule: "nightly", target_id: "tidy", arn: "arn:aws:sqs:eu-west-1:123456789012:a" }
            resource aws_cloudwatch_event_target second { rule: "weekly", target_id: "tidy", arn: "arn:aws:sqs:eu-west-1:123456789012:b" }
        }
    }
}
