rule! {
    /// A public subnet leads out.
    ///
    /// What starts in it gets a public address; without a route to an internet gateway or a firewall nobody is reached by
    /// it, and nobody reaches it.
    pub PublicSubnetWayOut for aws_subnet as subnet {
        when: subnet.map_public_ip_on_launch == true && any(aws_route_table_association, it => it.subnet_id == subnet.id),
        require: any(aws_route_table_association, it => it.subnet_id == subnet.id
            && (any(aws_route, route => route.route_table_id == it.route_table_id
                    && (route.gateway_id != null || route.vpc_endpoint_id != null || route.network_interface_id != null
                        || route.carrier_gateway_id != null || route.transit_gateway_id != null))
                || any(aws_route_table, table => table.id == it.route_table_id
                    && any(table.route, route => route.gateway_id != null || route.vpc_endpoint_id != null
                        || route.network_interface_id != null || route.carrier_gateway_id != null || route.transit_gateway_id != null)))),
        message: "{subnet} gives public addresses, and no route of it leads to an internet gateway",
        help: "write an `aws_route` with a `gateway_id` for the subnet's table, or set `map_public_ip_on_launch: false`",
        at: subnet.map_public_ip_on_launch,
        level: warn,
        fails {
            variable network { type: string }
            resource aws_subnet outer { vpc_id: network, cidr_block: "10.0.0.0/24", map_public_ip_on_launch: true }
            resource aws_route_table table { vpc_id: network }
            resource aws_route_table_association routed { subnet_id: outer.id, route_table_id: table.id }
        }
        passes {
            variable network { type: string }
            resource aws_internet_gateway door { vpc_id: network }
            resource aws_subnet outer { vpc_id: network, cidr_block: "10.0.0.0/24", map_public_ip_on_launch: true }
            resource aws_route_table table { vpc_id: network }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door.id }
            resource aws_route_table_association routed { subnet_id: outer.id, route_table_id: table.id }
        }
    }
}
