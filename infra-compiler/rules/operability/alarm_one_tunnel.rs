rule! {
    /// Somebody is told when one tunnel of a connection is down.
    ///
    /// Of a connection `TunnelState` has a value of both tunnels: their largest falls when both are down, and by then there is no
    /// connection.
    pub AlarmOneTunnel for aws_cloudwatch_metric_alarm as alarm {
        when: alarm.namespace == "AWS/VPN" && alarm.metric_name == "TunnelState" && alarm.dimensions.TunnelIpAddress == null
            && alarm.statistic == "Maximum",
        require: any(aws_cloudwatch_metric_alarm, other => other.metric_name == "TunnelState" && other.namespace == "AWS/VPN"
            && (other.statistic == "Minimum" || other.statistic == "Average")),
        message: "{alarm} says nothing while one of two tunnels is down",
        help: "write another one with `statistic: \"Minimum\"` and a `threshold` of 1",
        at: alarm.statistic,
        level: allow,
        fails {
            variable connection { type: string }
            resource aws_cloudwatch_metric_alarm down { alarm_name: "down", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Maximum", namespace: "AWS/VPN", metric_name: "TunnelState", dimensions: { VpnId: connection } }
        }
        passes {
            variable connection { type: string }
            resource aws_cloudwatch_metric_alarm down { alarm_name: "down", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Maximum", namespace: "AWS/VPN", metric_name: "TunnelState", dimensions: { VpnId: connection } }
            resource aws_cloudwatch_metric_alarm one { alarm_name: "one", comparison_operator: "LessThanThreshold", evaluation_periods: 1, threshold: 1, period: 60, statistic: "Minimum", namespace: "AWS/VPN", metric_name: "TunnelState", dimensions: { VpnId: connection } }
        }
    }
}
