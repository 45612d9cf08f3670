rule! {
    /// A peering has routes.
    ///
    /// Peered VPCs reach one another by routes: without one in either, nothing crosses.
    pub PeeringRoutes for aws_vpc_peering_connection as peering {
        when: any(aws_vpc, one => one.id == peering.vpc_id),
        require: any(aws_route, route => route.vpc_peering_connection_id == peering.id) || any(aws_route_table, table => any(table.route, route => route.vpc_peering_connection_id == peering.id)) || any(aws_default_route_table, table => any(table.route, route => route.vpc_peering_connection_id == peering.id)),
        message: "no route leads over {peering}",
        help: "write an `aws_route` with its id as `vpc_peering_connection_id`",
        level: warn,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection bridge { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_vpc_peering_connection bridge { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
            resource aws_route_table inner { vpc_id: one.id }
            resource aws_route over { route_table_id: inner.id, destination_cidr_block: "10.1.0.0/16", vpc_peering_connection_id: bridge.id }
        }
    }
}
