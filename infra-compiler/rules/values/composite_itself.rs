rule! {
    /// A composite alarm is of others.
    ///
    /// An alarm whose rule names itself is refused.
    pub CompositeItself for aws_cloudwatch_composite_alarm as alarm {
        require: !can(regex("[(] *'?{alarm.alarm_name}'? *[)]", alarm.alarm_rule)),
        message: "the rule of {alarm} names itself",
        help: "name other alarms",
        at: alarm.alarm_rule,
        fails {
            resource aws_cloudwatch_composite_alarm all { alarm_name: "all", alarm_rule: "ALARM(high) OR ALARM(all)" }
        }
        passes {
            resource aws_cloudwatch_composite_alarm all { alarm_name: "all", alarm_rule: "ALARM(high)" }
        }
    }
}
