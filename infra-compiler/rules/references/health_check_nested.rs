rule! {
    /// A calculated check is of checks that are not calculated.
    ///
    /// A check of the type `CALCULATED` among the `child_healthchecks` of another is refused.
    pub HealthCheckNested for aws_route53_health_check as check {
        when: check.child_healthchecks != null,
        require: !any(aws_route53_health_check, child => child.type == "CALCULATED" && contains(check.child_healthchecks, child.id)),
        message: "a child of this check is calculated itself",
        help: "name the checks that it is of",
        at: check.child_healthchecks,
        fails {
            resource aws_route53_health_check web { type: "HTTPS", fqdn: "example.com" }
            resource aws_route53_health_check some { type: "CALCULATED", child_healthchecks: [web.id], child_health_threshold: 1 }
            resource aws_route53_health_check all { type: "CALCULATED", child_healthchecks: [some.id], child_health_threshold: 1 }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTPS", fqdn: "example.com" }
            resource aws_route53_health_check some { type: "CALCULATED", child_healthchecks: [web.id], child_health_threshold: 1 }
        }
    }
}
