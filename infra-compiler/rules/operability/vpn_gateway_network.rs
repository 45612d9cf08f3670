rule! {
    /// A VPN gateway stands in a network.
    ///
    /// A gateway of a VPN that is attached to no VPC leads nowhere.
    pub VpnGatewayNetwork for aws_vpn_gateway as gateway {
        require: gateway.vpc_id != null || any(aws_vpn_gateway_attachment, it => it.vpn_gateway_id == gateway.id) || any(aws_dx_gateway_association, it => it.associated_gateway_id == gateway.id),
        message: "{gateway} is attached to no VPC",
        help: "set `vpc_id`",
        level: warn,
        fails {
            resource aws_vpn_gateway door { amazon_side_asn: 64512 }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpn_gateway door { vpc_id: main.id }
        }
    }
}
