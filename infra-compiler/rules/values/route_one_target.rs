rule! {
    /// A route leads to one target.
    ///
    /// A route names one gateway, interface, endpoint or peering: none, or two, are refused.
    pub RouteOneTarget for aws_route as route {
        require: length([for target in [route.carrier_gateway_id, route.core_network_arn, route.egress_only_gateway_id, route.gateway_id, route.local_gateway_id, route.nat_gateway_id, route.network_interface_id, route.transit_gateway_id, route.vpc_endpoint_id, route.vpc_peering_connection_id] if target != null: target]) == 1,
        message: "a route leads to one target",
        help: "write one of `gateway_id`, `nat_gateway_id`, `transit_gateway_id` and the like",
        fails {
            variable table { type: string }
            resource aws_route out { route_table_id: table, destination_cidr_block: "0.0.0.0/0" }
        }
        passes {
            variable table { type: string }
            variable door { type: string }
            resource aws_route out { route_table_id: table, destination_cidr_block: "0.0.0.0/0", gateway_id: "igw-0123456789abcdef0" }
        }
    }
}
