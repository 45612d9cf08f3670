rule! {
    /// A health check of TCP says which port.
    ///
    /// HTTP and HTTPS have ports of their own; TCP has none, and is refused without `port`.
    pub HealthCheckPort for aws_route53_health_check as check {
        when: check.type == "TCP",
        require: check.port != null,
        message: "{check} does not say which port it asks",
        help: "set `port`",
        at: check.type,
        fails {
            resource aws_route53_health_check web { type: "TCP", fqdn: "example.com" }
        }
        passes {
            resource aws_route53_health_check web { type: "TCP", fqdn: "example.com", port: 3306 }
        }
    }
}
