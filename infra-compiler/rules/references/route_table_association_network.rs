rule! {
    /// A subnet is routed by a table of its own network.
    ///
    /// A route table serves subnets of its VPC; an association with one of another VPC is refused.
    pub RouteTableAssociationNetwork for aws_route_table_association as association {
        require: !any(aws_subnet, subnet => subnet.id == association.subnet_id
            && any(aws_route_table, table => table.id == association.route_table_id && table.vpc_id != subnet.vpc_id)),
        message: "the subnet and the route table are in different VPCs",
        help: "take a route table of the subnet's VPC",
        at: association.route_table_id,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_route_table table { vpc_id: office.id }
            resource aws_route_table_association routed { subnet_id: inner.id, route_table_id: table.id }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_route_table table { vpc_id: shop.id }
            resource aws_route_table_association routed { subnet_id: inner.id, route_table_id: table.id }
        }
    }
}
