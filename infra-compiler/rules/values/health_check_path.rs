rule! {
    /// A health check of TCP asks for no path.
    ///
    /// It opens a connection and asks nothing: `resource_path` beside it is refused.
    pub HealthCheckPath for aws_route53_health_check as check {
        when: contains(["TCP", "CALCULATED", "CLOUDWATCH_METRIC", "RECOVERY_CONTROL"], check.type),
        require: check.resource_path == null,
        message: "a check of {check.type} asks for no path",
        help: "remove `resource_path`, or set `type: \"HTTPS\"`",
        at: check.resource_path,
        fails {
            resource aws_route53_health_check web { type: "TCP", fqdn: "example.com", port: 443, resource_path: "/" }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTPS", fqdn: "example.com", port: 443, resource_path: "/" }
        }
    }
}
