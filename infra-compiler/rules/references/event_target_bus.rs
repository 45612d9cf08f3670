rule! {
    /// A target names the bus of its rule.
    ///
    /// A rule belongs to a bus, and a target without `event_bus_name` to a rule of the default one: for a rule of another bus there is
    /// none to add it to.
    pub EventTargetBus for aws_cloudwatch_event_target as target {
        when: target.event_bus_name == null,
        require: !any(aws_cloudwatch_event_rule, rule =>
            rule.name == target.rule && rule.event_bus_name != null && rule.event_bus_name != "default"
                && any(aws_cloudwatch_event_bus, bus => bus.name == rule.event_bus_name || bus.arn == rule.event_bus_name)
                && !any(aws_cloudwatch_event_rule, other => other.name == target.rule && other.event_bus_name == null)),
        message: "the rule of {target} is on another bus than the default one",
        help: "set `event_bus_name` to that of the rule",
        fails {
            resource aws_cloudwatch_event_bus shop { name: "shop" }
            resource aws_cloudwatch_event_rule orders { name: "orders", event_bus_name: shop.name, event_pattern: "{{\"source\":[\"shop\"]}}" }
            resource aws_cloudwatch_event_target orders { rule: aws_cloudwatch_event_rule.orders.name, arn: "arn:aws:sqs:eu-west-1:123456789012:a" }
        }
        passes {
            resource aws_cloudwatch_event_bus shop { name: "shop" }
            resource aws_cloudwatch_event_rule orders { name: "orders", event_bus_name: shop.name, event_pattern: "{{\"source\":[\"shop\"]}}" }
            resource aws_cloudwatch_event_target orders { rule: aws_cloudwatch_event_rule.orders.name, event_bus_name: shop.name, arn: "arn:aws:sqs:eu-west-1:123456789012:a" }
        }
    }
}
