rule! {
    /// A calculated health check has children.
    ///
    /// `CALCULATED` adds up other checks: without `child_healthchecks` it is refused, and any other type with them.
    pub HealthCheckParts for aws_route53_health_check as check {
        require: (check.type == "CALCULATED") == any(check.child_healthchecks, it => true),
        message: "{check} of the type {check.type} and children do not go together",
        help: "set `child_healthchecks` with the type `CALCULATED`, and with no other",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "CALCULATED", child_health_threshold: 1 }
        }
        passes {
            variable a { type: string }
            resource aws_route53_health_check web { type: "CALCULATED", child_health_threshold: 1, child_healthchecks: [a] }
        }
    }
}
