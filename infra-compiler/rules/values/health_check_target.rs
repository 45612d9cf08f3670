rule! {
    /// A health check says what it asks.
    ///
    /// Route 53 asks an address or a name: a check of `HTTP`, `HTTPS` or `TCP` with neither is refused.
    pub HealthCheckTarget for aws_route53_health_check as check {
        when: contains(["HTTP", "HTTPS", "HTTP_STR_MATCH", "HTTPS_STR_MATCH", "TCP"], check.type),
        require: check.fqdn != null || check.ip_address != null,
        message: "{check} names nothing that it asks",
        help: "set `fqdn`, or `ip_address`",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "HTTPS", port: 443, resource_path: "/" }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTPS", port: 443, fqdn: "example.com" }
        }
    }
}
