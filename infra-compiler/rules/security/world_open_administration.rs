rule! {
    /// The world does not reach what machines are administered by.
    ///
    /// Ports 22 and 3389 open to every address are tried within minutes. Sessions of Systems Manager need no open port.
    pub WorldOpenAdministration for aws_vpc_security_group_ingress_rule as rule {
        when: rule.cidr_ipv4 == "0.0.0.0/0" || rule.cidr_ipv6 == "::/0",
        require: !any([22, 3389], port => rule.ip_protocol == "-1" || rule.from_port <= port && rule.to_port >= port),
        message: "{rule} lets the world in on port 22 or 3389",
        help: "name the addresses that may, or use Systems Manager",
        at: rule.cidr_ipv4,
        level: warn,
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule shell { security_group_id: group, ip_protocol: "tcp", from_port: 22, to_port: 22, cidr_ipv4: "0.0.0.0/0" }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule shell { security_group_id: group, ip_protocol: "tcp", from_port: 22, to_port: 22, cidr_ipv4: "10.0.0.0/8" }
            resource aws_vpc_security_group_ingress_rule web { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "0.0.0.0/0" }
        }
    }
}
