rule! {
    /// A route leads out of its VPC.
    ///
    /// What is inside is reached locally: a route for a part of the VPC's own range may lead to a network interface or
    /// to an endpoint, and to a gateway or a peering it is refused.
    pub RouteWithinNetwork for aws_route as route {
        when: route.vpc_peering_connection_id != null || route.egress_only_gateway_id != null || route.transit_gateway_id != null
            || (route.gateway_id != null && route.gateway_id != "local"),
        require: !any(aws_route_table, table => table.id == route.route_table_id
            && any(aws_vpc, vpc => vpc.id == table.vpc_id && cidr_contains(vpc.cidr_block, route.destination_cidr_block))),
        message: "{route.destination_cidr_block} is a part of the VPC itself",
        help: "name the range of the other network",
        at: route.destination_cidr_block,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
            resource aws_route_table table { vpc_id: one.id }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.0.0.0/16", vpc_peering_connection_id: both.id }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
            resource aws_route_table table { vpc_id: one.id }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.1.0.0/16", vpc_peering_connection_id: both.id }
        }
    }
}
