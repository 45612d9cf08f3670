rule! {
    /// A security group has each rule once.
    ///
    /// EC2 refuses a rule that a group has already, when it is applied.
    pub IngressRules for aws_vpc_security_group_ingress_rule as rule {
        require: !any(aws_vpc_security_group_ingress_rule, other => other < rule && other.security_group_id == rule.security_group_id
            && other.ip_protocol == rule.ip_protocol && other.from_port == rule.from_port && other.to_port == rule.to_port
            && other.cidr_ipv4 == rule.cidr_ipv4 && other.cidr_ipv6 == rule.cidr_ipv6
            && other.prefix_list_id == rule.prefix_list_id
            && other.referenced_security_group_id == rule.referenced_security_group_id),
        message: "the security group has this rule already",
        help: "remove one of the two",
        fails {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule a { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
            resource aws_vpc_security_group_ingress_rule b { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
        }
        passes {
            variable group { type: string }
            resource aws_vpc_security_group_ingress_rule a { security_group_id: group, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
            resource aws_vpc_security_group_ingress_rule b { security_group_id: group, ip_protocol: "udp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
        }
    }
}
