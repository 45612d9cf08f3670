rule! {
    /// A rule names a security group of its own VPC.
    ///
    /// Groups of another VPC are taken only over a peering or a transit gateway.
    pub GroupRuleNetwork for aws_vpc_security_group_ingress_rule | aws_vpc_security_group_egress_rule as rule {
        require: !any(aws_security_group, own => own.id == rule.security_group_id && own.vpc_id != null
            && any(aws_security_group, other => other.id == rule.referenced_security_group_id && other.vpc_id != null && other.vpc_id != own.vpc_id
                && !any(aws_vpc_peering_connection, it => true) && !any(aws_ec2_transit_gateway_vpc_attachment, it => true))),
        message: "this security group is in another VPC",
        help: "name a group of the same VPC, or a range of addresses",
        at: rule.referenced_security_group_id,
        level: warn,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_security_group web { vpc_id: one.id }
            resource aws_security_group app { vpc_id: two.id }
            resource aws_vpc_security_group_ingress_rule from_app { security_group_id: web.id, referenced_security_group_id: app.id, ip_protocol: "tcp", from_port: 443, to_port: 443 }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_security_group web { vpc_id: one.id }
            resource aws_security_group app { vpc_id: one.id }
            resource aws_vpc_security_group_ingress_rule from_app { security_group_id: web.id, referenced_security_group_id: app.id, ip_protocol: "tcp", from_port: 443, to_port: 443 }
        }
    }
}
