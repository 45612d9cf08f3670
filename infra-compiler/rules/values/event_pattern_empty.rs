rule! {
    /// A rule of EventBridge asks for something.
    ///
    /// An empty `event_pattern` counts as none.
    pub EventPatternEmpty for aws_cloudwatch_event_rule as it {
        when: it.event_pattern != null,
        require: length([for key, value in jsondecode(it.event_pattern): key]) > 0,
        message: "the pattern of {it} is empty",
        help: "write what events it is of",
        at: it.event_pattern,
        fails {
            variable queue { type: string }
            resource aws_cloudwatch_event_rule all { name: "all", event_pattern: "{{}}" }
            resource aws_cloudwatch_event_target all { rule: aws_cloudwatch_event_rule.all.name, arn: queue }
        }
        passes {
            variable queue { type: string }
            resource aws_cloudwatch_event_rule all { name: "all", event_pattern: jsonencode({ source: ["shop"] }) }
            resource aws_cloudwatch_event_target all { rule: aws_cloudwatch_event_rule.all.name, arn: queue }
        }
    }
}
