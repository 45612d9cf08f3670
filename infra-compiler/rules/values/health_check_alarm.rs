rule! {
    /// A health check of an alarm names the alarm and its region.
    ///
    /// `CLOUDWATCH_METRIC` follows an alarm: without `cloudwatch_alarm_name` and `cloudwatch_alarm_region` it is refused.
    pub HealthCheckAlarm for aws_route53_health_check as check {
        when: check.type == "CLOUDWATCH_METRIC",
        require: check.cloudwatch_alarm_name != null && check.cloudwatch_alarm_region != null,
        message: "{check} does not say which alarm it follows",
        help: "set `cloudwatch_alarm_name` and `cloudwatch_alarm_region`",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "CLOUDWATCH_METRIC", cloudwatch_alarm_name: "high" }
        }
        passes {
            resource aws_route53_health_check web { type: "CLOUDWATCH_METRIC", cloudwatch_alarm_name: "high", cloudwatch_alarm_region: "eu-west-1" }
        }
    }
}
