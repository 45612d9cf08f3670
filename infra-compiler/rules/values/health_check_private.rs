rule! {
    /// A check asks an address that the internet reaches.
    ///
    /// The checkers of Route 53 stand in the internet: a private address, one of the loopback or one of documentation is
    /// refused.
    pub HealthCheckPrivate for aws_route53_health_check as check {
        when: check.ip_address != null,
        require: !any(["10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "127.0.0.0/8", "169.254.0.0/16", "192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "0.0.0.0/8", "224.0.0.0/4"], range => cidr_contains(range, check.ip_address)),
        message: "the checkers of Route 53 do not reach {check.ip_address}",
        help: "write a public address, or watch an alarm with the type `CLOUDWATCH_METRIC`",
        at: check.ip_address,
        fails {
            resource aws_route53_health_check web { type: "HTTP", ip_address: "10.0.0.4", port: 80 }
        }
        passes {
            resource aws_route53_health_check web { type: "HTTP", ip_address: "8.8.8.8", port: 80 }
        }
    }
}
