rule! {
    /// A check that asks nobody has no address.
    ///
    /// A check of the type `CALCULATED`, `CLOUDWATCH_METRIC` or `RECOVERY_CONTROL` asks no endpoint: an address, port or path
    /// is refused.
    pub HealthCheckEndpoint for aws_route53_health_check as check {
        when: contains(["CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"], check.type),
        require: check.ip_address == null && check.port == null && check.fqdn == null && check.regions == null,
        message: "a check of the type {check.type} asks no endpoint",
        help: "remove `ip_address`, `fqdn`, `port` and `regions`",
        at: check.type,
        fails {
            variable child { type: string }
            resource aws_route53_health_check web { type: "CALCULATED", child_healthchecks: [child], child_health_threshold: 1, port: 443 }
        }
        passes {
            variable child { type: string }
            resource aws_route53_health_check web { type: "CALCULATED", child_healthchecks: [child], child_health_threshold: 1 }
        }
    }
}
