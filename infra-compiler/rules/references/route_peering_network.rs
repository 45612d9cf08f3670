rule! {
    /// A route over a peering is in one of the networks that it joins.
    ///
    /// A peering joins two VPCs, and does not lead from a third one through them.
    pub RoutePeeringNetwork for aws_route as route {
        require: !any(aws_vpc_peering_connection, peering => peering.id == route.vpc_peering_connection_id
            && any(aws_route_table, table => table.id == route.route_table_id
                && table.vpc_id != peering.vpc_id && table.vpc_id != peering.peer_vpc_id)),
        message: "this peering does not join the VPC of the route table",
        help: "peer the route table's VPC itself: peerings do not lead on",
        at: route.vpc_peering_connection_id,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_vpc bank { cidr_block: "10.2.0.0/16" }
            resource aws_vpc_peering_connection joined { vpc_id: shop.id, peer_vpc_id: office.id }
            resource aws_route_table table { vpc_id: bank.id }
            resource aws_route over {
                route_table_id: table.id,
                destination_cidr_block: "10.1.0.0/16",
                vpc_peering_connection_id: joined.id,
            }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection joined { vpc_id: shop.id, peer_vpc_id: office.id }
            resource aws_route_table table { vpc_id: shop.id }
            resource aws_route over {
                route_table_id: table.id,
                destination_cidr_block: "10.1.0.0/16",
                vpc_peering_connection_id: joined.id,
            }
        }
    }
}
