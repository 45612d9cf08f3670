rule! {
    /// A route leads to a NAT gateway of its own network.
    ///
    /// A NAT gateway stands in a subnet; a route table of another VPC cannot lead to it.
    pub RouteNatNetwork for aws_route as route {
        require: !any(aws_nat_gateway, nat => nat.id == route.nat_gateway_id
            && any(aws_subnet, subnet => subnet.id == nat.subnet_id
                && any(aws_route_table, table => table.id == route.route_table_id && table.vpc_id != subnet.vpc_id))),
        message: "this NAT gateway is in another VPC than the route table",
        help: "lead to a NAT gateway of the route table's VPC",
        at: route.nat_gateway_id,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet outer { vpc_id: office.id, cidr_block: "10.1.0.0/24" }
            resource aws_nat_gateway way { subnet_id: outer.id, connectivity_type: "private" }
            resource aws_route_table inner { vpc_id: shop.id }
            resource aws_route out { route_table_id: inner.id, destination_cidr_block: "0.0.0.0/0", nat_gateway_id: way.id }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet outer { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_nat_gateway way { subnet_id: outer.id, connectivity_type: "private" }
            resource aws_route_table inner { vpc_id: shop.id }
            resource aws_route out { route_table_id: inner.id, destination_cidr_block: "0.0.0.0/0", nat_gateway_id: way.id }
        }
    }
}
