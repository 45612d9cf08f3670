rule! {
    /// A health check watches an alarm that it can.
    ///
    /// Route 53 watches alarms on one metric, with a plain statistic and periods of a minute or more: one on a percentile, on
    /// several metrics or on seconds is refused.
    pub HealthCheckWatched for aws_route53_health_check as check {
        when: check.type == "CLOUDWATCH_METRIC",
        require: !any(aws_cloudwatch_metric_alarm, alarm => alarm.alarm_name == check.cloudwatch_alarm_name && (alarm.extended_statistic != null || alarm.period < 60 || any(alarm.metric_query, query => true))),
        message: "Route 53 cannot watch this alarm",
        help: "watch one on a single metric with a `statistic` and a `period` of 60 or more",
        at: check.cloudwatch_alarm_name,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, namespace: "AWS/Lambda", metric_name: "Duration", extended_statistic: "p99", period: 60 }
            resource aws_route53_health_check high { type: "CLOUDWATCH_METRIC", cloudwatch_alarm_name: aws_cloudwatch_metric_alarm.high.alarm_name, cloudwatch_alarm_region: "us-east-1" }
        }
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, namespace: "AWS/Lambda", metric_name: "Duration", statistic: "Average", period: 10 }
            resource aws_route53_health_check high { type: "CLOUDWATCH_METRIC", cloudwatch_alarm_name: aws_cloudwatch_metric_alarm.high.alarm_name, cloudwatch_alarm_region: "us-east-1" }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, namespace: "AWS/Lambda", metric_name: "Duration", statistic: "Average", period: 60 }
            resource aws_route53_health_check high { type: "CLOUDWATCH_METRIC", cloudwatch_alarm_name: aws_cloudwatch_metric_alarm.high.alarm_name, cloudwatch_alarm_region: "us-east-1" }
        }
    }
}
