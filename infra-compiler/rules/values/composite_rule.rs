rule! {
    /// A composite alarm asks for states of alarms.
    ///
    /// `alarm_rule` begins with `ALARM(…)`, `OK(…)`, `INSUFFICIENT_DATA(…)`, `NOT`, `AT_LEAST(…)`, `TRUE`, `FALSE` or a
    /// parenthesis: another text is refused.
    pub CompositeRule for aws_cloudwatch_composite_alarm as alarm {
        require: can(regex("^ *[(]* *(ALARM|OK|INSUFFICIENT_DATA|AT_LEAST|NOT|TRUE|FALSE)\\b", alarm.alarm_rule)),
        message: "`alarm_rule` of {alarm} asks for no state",
        help: "write it like `ALARM(high) OR ALARM(low)`",
        at: alarm.alarm_rule,
        fails {
            resource aws_cloudwatch_composite_alarm all { alarm_name: "all", alarm_rule: "high OR low" }
        }
        passes {
            resource aws_cloudwatch_composite_alarm all { alarm_name: "all", alarm_rule: "(ALARM(high) OR ALARM(low)) AND NOT ALARM(work)" }
        }
    }
}
