rule! {
    /// What goes to the world does not go over a peering.
    ///
    /// A peering carries what is for addresses of the VPC on its other side, and drops all else: the way to the internet, above all.
    pub RoutePeeringDefault for aws_route as route {
        require: route.vpc_peering_connection_id == null || !(route.destination_cidr_block == "0.0.0.0/0" || route.destination_ipv6_cidr_block == "::/0"),
        message: "everything else goes over a peering, which drops it",
        help: "name the range of the VPC on the other side",
        at: route.vpc_peering_connection_id,
        level: warn,
        fails { resource aws_route over { route_table_id: "rtb-0123456789abcdef0", destination_cidr_block: "0.0.0.0/0", vpc_peering_connection_id: "pcx-0123456789abcdef0" } }
        passes { resource aws_route over { route_table_id: "rtb-0123456789abcdef0", destination_cidr_block: "10.1.0.0/16", vpc_peering_connection_id: "pcx-0123456789abcdef0" } }
        passes { resource aws_route out { route_table_id: "rtb-0123456789abcdef0", destination_cidr_block: "0.0.0.0/0", nat_gateway_id: "nat-0123456789abcdef0" } }
    }
}
