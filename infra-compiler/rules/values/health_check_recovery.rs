rule! {
    /// A check of a routing control measures nothing.
    ///
    /// A check of the type `RECOVERY_CONTROL` names its `routing_control_arn`, and has no thresholds, latency or interval.
    pub HealthCheckRecovery for aws_route53_health_check as check {
        when: check.type == "RECOVERY_CONTROL",
        require: check.routing_control_arn != null && check.failure_threshold == null && check.request_interval == null && check.measure_latency == null,
        message: "a check of a routing control is of its state alone",
        help: "set `routing_control_arn`, and remove `failure_threshold`, `request_interval` and `measure_latency`",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "RECOVERY_CONTROL" }
        }
        fails {
            variable control { type: string }
            resource aws_route53_health_check web { type: "RECOVERY_CONTROL", routing_control_arn: control, request_interval: 30 }
        }
        passes {
            variable control { type: string }
            resource aws_route53_health_check web { type: "RECOVERY_CONTROL", routing_control_arn: control }
        }
    }
}
