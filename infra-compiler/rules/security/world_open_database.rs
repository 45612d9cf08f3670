rule! {
    /// The world does not reach a database.
    ///
    /// A database is asked by a program in the network; its port is open to the group of that program alone.
    pub WorldOpenDatabase for aws_vpc_security_group_ingress_rule as rule {
        when: rule.cidr_ipv4 == "0.0.0.0/0" || rule.cidr_ipv6 == "::/0",
        require: !any([1433, 1521, 3306, 5432, 6379, 11211, 27017], port => rule.from_port <= port && rule.to_port >= port),
        message: "{rule} lets the world in on the port of a database",
        help: "set `referenced_security_group_id` to the group of what asks it",
        at: rule.cidr_ipv4,
        level: warn,
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule data { security_group_id: group, ip_protocol: "tcp", from_port: 5432, to_port: 5432, cidr_ipv4: "0.0.0.0/0" }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule data { security_group_id: group, ip_protocol: "tcp", from_port: 5432, to_port: 5432, cidr_ipv4: "10.0.0.0/8" }
        }
    }
}
