rule! {
    /// A subnet has one route table.
    ///
    /// A subnet that is associated with a table cannot be associated with a second one, which is refused when it is applied.
    pub RouteTableAssociations for aws_route_table_association as association {
        require: !any(aws_route_table_association, other =>
            other < association && other.subnet_id == association.subnet_id && association.subnet_id != null),
        message: "this subnet is associated with another route table already",
        help: "remove one of the two, and write all routes in one table",
        at: association.subnet_id,
        fails {
            variable network { type: string }
            resource aws_subnet inner { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_route_table first { vpc_id: network }
            resource aws_route_table second { vpc_id: network }
            resource aws_route_table_association by_first { subnet_id: inner.id, route_table_id: first.id }
            resource aws_route_table_association by_second { subnet_id: inner.id, route_table_id: second.id }
        }
        passes {
            variable network { type: string }
            resource aws_subnet inner { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_subnet outer { vpc_id: network, cidr_block: "10.0.1.0/24" }
            resource aws_route_table first { vpc_id: network }
            resource aws_route_table_association of_inner { subnet_id: inner.id, route_table_id: first.id }
            resource aws_route_table_association of_outer { subnet_id: outer.id, route_table_id: first.id }
        }
    }
}
