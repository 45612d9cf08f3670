rule! {
    /// A health check asks for no more healthy checks than it has.
    ///
    /// With a threshold above the number of its children a calculated check is never healthy, and DNS answers as if all had
    /// failed.
    pub HealthCheckChildren for aws_route53_health_check as check {
        when: check.child_healthchecks != null,
        require: check.child_health_threshold <= length(check.child_healthchecks),
        message: "{check} is never healthy: it asks for {check.child_health_threshold} of {length(check.child_healthchecks)}",
        help: "set `child_health_threshold` to at most the number of children",
        at: check.child_health_threshold,
        level: warn,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_route53_health_check both { type: "CALCULATED", child_healthchecks: [a], child_health_threshold: 2 }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_route53_health_check both { type: "CALCULATED", child_healthchecks: [a, b], child_health_threshold: 2 }
        }
    }
}
