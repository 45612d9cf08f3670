rule! {
    /// A VPN leads to what is not here.
    ///
    /// A route to the other side for addresses of the VPC itself is never taken.
    pub VpnRouteRange for aws_vpn_connection_route as route {
        require: !any(aws_vpn_connection, vpn => vpn.id == route.vpn_connection_id && any(aws_vpn_gateway, gate => gate.id == vpn.vpn_gateway_id
            && any(aws_vpc, vpc => vpc.id == gate.vpc_id && cidr_contains(vpc.cidr_block, route.destination_cidr_block)))),
        message: "{route.destination_cidr_block} is a part of the VPC itself",
        help: "name the range of the other side",
        at: route.destination_cidr_block,
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpn_gateway gate { vpc_id: main.id }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: gate.id, type: "ipsec.1" }
            resource aws_vpn_connection_route back { destination_cidr_block: "10.0.4.0/24", vpn_connection_id: office.id }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpn_gateway gate { vpc_id: main.id }
            variable theirs { type: string }
            resource aws_vpn_connection office { customer_gateway_id: theirs, vpn_gateway_id: gate.id, type: "ipsec.1" }
            resource aws_vpn_connection_route back { destination_cidr_block: "192.168.4.0/24", vpn_connection_id: office.id }
        }
    }
}
