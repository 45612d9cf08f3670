rule! {
    /// A route over a peering leads to the other VPC.
    ///
    /// A peering carries what is for addresses of the VPC on its other side, and drops all else.
    pub RoutePeeringRange for aws_route as route {
        require: !any(aws_vpc_peering_connection, peering => peering.id == route.vpc_peering_connection_id
            && any(aws_vpc, one => one.id == peering.vpc_id && !cidr_overlaps(one.cidr_block, route.destination_cidr_block)
                && all(aws_vpc_ipv4_cidr_block_association, more => more.vpc_id != one.id || !cidr_overlaps(more.cidr_block, route.destination_cidr_block)))
            && any(aws_vpc, two => two.id == peering.peer_vpc_id && !cidr_overlaps(two.cidr_block, route.destination_cidr_block)
                && all(aws_vpc_ipv4_cidr_block_association, more => more.vpc_id != two.id || !cidr_overlaps(more.cidr_block, route.destination_cidr_block)))),
        message: "{route.destination_cidr_block} is on neither side of this peering",
        help: "name the range of the VPC on the other side",
        at: route.destination_cidr_block,
        level: warn,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
            resource aws_route_table table { vpc_id: one.id }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.2.0.0/16", vpc_peering_connection_id: both.id }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
            resource aws_route_table table { vpc_id: one.id }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.1.4.0/24", vpc_peering_connection_id: both.id }
        }
    }
}
