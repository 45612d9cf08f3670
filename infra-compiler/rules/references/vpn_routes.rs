rule! {
    /// A VPN with static routes has some.
    ///
    /// With `static_routes_only` nothing is learned: without an `aws_vpn_connection_route` nothing reaches the other side.
    pub VpnRoutes for aws_vpn_connection as vpn {
        when: vpn.static_routes_only == true,
        require: vpn.transit_gateway_id != null || any(aws_vpn_connection_route, route => route.vpn_connection_id == vpn.id),
        message: "{vpn} learns no routes, and has none",
        help: "write an `aws_vpn_connection_route`, or remove `static_routes_only`",
        at: vpn.static_routes_only,
        level: warn,
        fails {
            resource aws_vpn_gateway gate { amazon_side_asn: "64512" }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: gate.id, type: "ipsec.1", static_routes_only: true }
        }
        passes {
            resource aws_vpn_gateway gate { amazon_side_asn: "64512" }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: gate.id, type: "ipsec.1", static_routes_only: true }
            resource aws_vpn_connection_route office { destination_cidr_block: "192.168.0.0/16", vpn_connection_id: aws_vpn_connection.office.id }
        }
    }
}
