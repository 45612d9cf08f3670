rule! {
    /// A range of ports begins before it ends.
    ///
    /// For TCP and UDP `from_port` is the least and `to_port` the greatest; a range the other way round is refused.
    pub PortRange for aws_vpc_security_group_ingress_rule | aws_vpc_security_group_egress_rule as rule {
        when: contains(["tcp", "udp"], rule.ip_protocol),
        require: rule.from_port <= rule.to_port,
        message: "ports {rule.from_port} to {rule.to_port} are none",
        help: "swap `from_port` and `to_port`",
        at: rule.from_port,
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule web { security_group_id: group, ip_protocol: "tcp", from_port: 500, to_port: 1, cidr_ipv4: "10.0.0.0/8" }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule ping { security_group_id: group, ip_protocol: "icmp", from_port: 8, to_port: 0, cidr_ipv4: "10.0.0.0/8" }
        }
    }
}
