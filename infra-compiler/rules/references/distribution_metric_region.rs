rule! {
    /// A metric of CloudFront has the region Global.
    ///
    /// CloudFront reports under the dimension `Region` with the value `Global`: without it there is no data, and the alarm
    /// never fires.
    pub DistributionMetricRegion for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/CloudFront",
        require: alarm.dimensions.Region == "Global",
        message: "{alarm} does not name the dimension under which CloudFront reports",
        help: "write `Region: \"Global\"` in `dimensions`",
        at: alarm.dimensions,
        level: warn,
        fails {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Average", namespace: "AWS/CloudFront", metric_name: "5xxErrorRate", dimensions: { DistributionId: "E123" } }
        }
        passes {
            resource aws_cloudwatch_metric_alarm high { alarm_name: "high", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60, statistic: "Average", namespace: "AWS/CloudFront", metric_name: "5xxErrorRate", dimensions: { DistributionId: "E123", Region: "Global" } }
        }
    }
}
