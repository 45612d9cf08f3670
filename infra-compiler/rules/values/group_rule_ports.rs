rule! {
    /// A rule of TCP or UDP says which ports.
    ///
    /// Only `-1` and `icmp` do without: a rule of TCP or UDP without `from_port` and `to_port` is refused.
    pub GroupRulePorts for aws_vpc_security_group_ingress_rule | aws_vpc_security_group_egress_rule as rule {
        when: rule.ip_protocol == "tcp" || rule.ip_protocol == "udp",
        require: rule.from_port != null && rule.to_port != null,
        message: "a rule of {rule.ip_protocol} opens ports, and does not say which",
        help: "set `from_port` and `to_port`",
        at: rule.ip_protocol,
        fails {
            variable web { type: string }
            resource aws_vpc_security_group_ingress_rule all { security_group_id: web, cidr_ipv4: "10.0.0.0/8", ip_protocol: "tcp" }
        }
        passes {
            variable web { type: string }
            resource aws_vpc_security_group_ingress_rule all { security_group_id: web, cidr_ipv4: "10.0.0.0/8", ip_protocol: "-1" }
        }
    }
}
