rule! {
    /// What a group lets in is all written in it, or all beside it.
    ///
    /// A group with `ingress` blocks removes every rule that is not among them: each apply undoes the other.
    pub InlineAndSeparateIngress for aws_vpc_security_group_ingress_rule as rule {
        require: !any(aws_security_group, group => group.id == rule.security_group_id && length(group.ingress) > 0),
        message: "the security group holds rules of its own, and will remove this one",
        help: "write each of the group's `ingress` blocks as an `aws_vpc_security_group_ingress_rule`",
        at: rule.security_group_id,
        fails {
            variable network { type: string }
            resource aws_security_group web { vpc_id: network, ingress { from_port: 80, to_port: 80, protocol: "tcp", cidr_blocks: ["10.0.0.0/8"] } }
            resource aws_vpc_security_group_ingress_rule https { security_group_id: web.id, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
        }
        passes {
            variable network { type: string }
            resource aws_security_group web { vpc_id: network, egress { from_port: 0, to_port: 0, protocol: "-1", cidr_blocks: ["10.0.0.0/8"] } }
            resource aws_vpc_security_group_ingress_rule https { security_group_id: web.id, ip_protocol: "tcp", from_port: 443, to_port: 443, cidr_ipv4: "10.0.0.0/8" }
        }
    }
}
