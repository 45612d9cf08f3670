rule! {
    /// Only a calculated check counts its children.
    ///
    /// `child_health_threshold` is for checks of the type `CALCULATED`.
    pub HealthCheckThreshold for aws_route53_health_check as check {
        when: check.child_health_threshold != null && check.child_health_threshold > 0,
        require: check.type == "CALCULATED",
        message: "a check of the type {check.type} has no children to count",
        help: "remove `child_health_threshold`",
        at: check.child_health_threshold,
        fails {
            resource aws_route53_health_check web { type: "HTTP", fqdn: "example.com", child_health_threshold: 1 }
        }
        passes {
            variable child { type: string }
            resource aws_route53_health_check web { type: "CALCULATED", child_healthchecks: [child], child_health_threshold: 1 }
        }
    }
}
