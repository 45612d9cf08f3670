rule! {
    /// Two routes of a table lead to two destinations.
    ///
    /// A table has one route for a destination: the second one is refused as it exists already.
    pub RouteDestinations for aws_route as route {
        require: !any(aws_route, other => other < route && other.route_table_id == route.route_table_id
            && other.destination_cidr_block == route.destination_cidr_block && route.destination_cidr_block != null),
        message: "another route of this table leads to {route.destination_cidr_block}",
        help: "remove one of the two, or narrow its destination",
        at: route.destination_cidr_block,
        fails {
            variable network { type: string }
            variable door { type: string }
            variable way { type: string }
            resource aws_route_table table { vpc_id: network }
            resource aws_route out { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", nat_gateway_id: way }
        }
        passes {
            variable network { type: string }
            variable door { type: string }
            variable way { type: string }
            resource aws_route_table table { vpc_id: network }
            resource aws_route out { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.9.0.0/16", nat_gateway_id: way }
        }
    }
}
