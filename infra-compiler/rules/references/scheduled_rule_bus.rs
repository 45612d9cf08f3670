rule! {
    /// What runs by the clock is on the default bus.
    ///
    /// EventBridge takes a `schedule_expression` on no other bus.
    pub ScheduledRuleBus for aws_cloudwatch_event_rule as rule {
        when: rule.schedule_expression != null,
        require: !any(aws_cloudwatch_event_bus, bus => bus.name == rule.event_bus_name || bus.arn == rule.event_bus_name),
        message: "{rule} runs by the clock, which only the default bus knows",
        help: "remove `event_bus_name`, or write an `aws_scheduler_schedule`",
        at: rule.event_bus_name,
        fails {
            resource aws_cloudwatch_event_bus shop { name: "shop" }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", event_bus_name: shop.name, schedule_expression: "rate(1 day)" }
        }
        passes {
            resource aws_cloudwatch_event_bus shop { name: "shop" }
            resource aws_cloudwatch_event_rule nightly { name: "nightly", schedule_expression: "rate(1 day)" }
        }
    }
}
