rule! {
    /// A range of ports in a group begins before it ends.
    ///
    /// For TCP and UDP `from_port` is the least and `to_port` the greatest; a range the other way round is refused.
    pub InlinePortRange for aws_security_group.ingress | aws_security_group.egress | aws_default_security_group.ingress | aws_security_group_rule as rule {
        when: contains(["tcp", "udp", "6", "17"], rule.protocol),
        require: rule.from_port <= rule.to_port,
        message: "ports {rule.from_port} to {rule.to_port} are none",
        help: "swap `from_port` and `to_port`",
        at: rule.from_port,
        fails {
            resource aws_security_group web { ingress { protocol: "tcp", from_port: 500, to_port: 1, cidr_blocks: ["10.0.0.0/8"] } }
        }
        passes {
            resource aws_security_group web { ingress { protocol: "icmp", from_port: 8, to_port: 0, cidr_blocks: ["10.0.0.0/8"] } }
        }
    }
}
