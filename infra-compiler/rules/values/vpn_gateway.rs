rule! {
    /// A VPN has one gateway on the side of AWS.
    ///
    /// A virtual private gateway and a transit gateway together are refused.
    pub VpnGateway for aws_vpn_connection as vpn {
        when: vpn.vpn_gateway_id != null,
        require: vpn.transit_gateway_id == null,
        message: "{vpn} has two gateways on the side of AWS",
        help: "remove `vpn_gateway_id` or `transit_gateway_id`",
        at: vpn.transit_gateway_id,
        fails {
            resource aws_vpn_gateway ours { amazon_side_asn: "64512" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours.id, transit_gateway_id: hub.id, type: "ipsec.1" }
        }
        passes {
            variable ours { type: string }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: ours, type: "ipsec.1" }
        }
    }
}
