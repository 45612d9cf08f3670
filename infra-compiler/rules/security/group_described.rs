rule! {
    /// A security group and each of its rules says what it is for.
    ///
    /// Years later the description is all that tells whether a rule may go. Off by itself: it is a habit of a house.
    pub GroupDescribed for aws_security_group | aws_security_group_rule | aws_vpc_security_group_ingress_rule | aws_vpc_security_group_egress_rule as it {
        require: it.description != null && it.description != "",
        message: "{it} says not what it is for",
        help: "set `description`",
        at: it.description,
        level: allow,
        fails { resource aws_security_group web { name: "web" } }
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule web { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
        }
        passes { resource aws_security_group web { name: "web", description: "The web servers" } }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule web { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8", description: "Clerks" }
        }
    }
}
