rule! {
    /// An alarm names a load balancer by the end of its ARN.
    ///
    /// CloudWatch knows the metrics of a load balancer by `app/name/id`; with its whole ARN there is no data, and the alarm never fires.
    pub AlarmBalancerDimension for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/ApplicationELB" || alarm.namespace == "AWS/NetworkELB",
        require: !any(aws_lb, balancer => alarm.dimensions.LoadBalancer == balancer.arn),
        message: "{alarm} names the load balancer by its ARN, under which there are no metrics",
        help: "write the load balancer's `arn_suffix`",
        at: alarm.dimensions,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { name: "web", subnets: [a, b] }
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60,
                statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "HTTPCode_ELB_5XX_Count", dimensions: { LoadBalancer: web.arn },
            }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_lb web { name: "web", subnets: [a, b] }
            resource aws_cloudwatch_metric_alarm errors {
                alarm_name: "errors", comparison_operator: "GreaterThanThreshold", evaluation_periods: 2, threshold: 5, period: 60,
                statistic: "Sum", namespace: "AWS/ApplicationELB", metric_name: "HTTPCode_ELB_5XX_Count", dimensions: { LoadBalancer: web.arn_suffix },
            }
        }
    }
}
