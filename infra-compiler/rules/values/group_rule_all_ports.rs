rule! {
    /// A rule of all protocols says no ports.
    ///
    /// With `ip_protocol: "-1"` all ports are open, whatever `from_port` says.
    pub GroupRuleAllPorts for aws_vpc_security_group_ingress_rule | aws_vpc_security_group_egress_rule as rule {
        when: rule.ip_protocol == "-1",
        require: (rule.from_port == null || rule.from_port == -1 || rule.from_port == 0) && (rule.to_port == null || rule.to_port == -1 || rule.to_port == 0 || rule.to_port == 65535),
        message: "this opens all ports, and names some",
        help: "remove `from_port` and `to_port`, or set `ip_protocol: \"tcp\"`",
        at: rule.from_port,
        level: warn,
        fails {
            variable web { type: string }
            resource aws_vpc_security_group_ingress_rule all { security_group_id: web, cidr_ipv4: "10.0.0.0/8", ip_protocol: "-1", from_port: 443, to_port: 443 }
        }
        passes {
            variable web { type: string }
            resource aws_vpc_security_group_ingress_rule all { security_group_id: web, cidr_ipv4: "10.0.0.0/8", ip_protocol: "tcp", from_port: 443, to_port: 443 }
        }
    }
}
