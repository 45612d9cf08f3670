rule! {
    /// The routes of a table are all written in it, or all beside it.
    ///
    /// A table with `route` blocks removes every route that is not among them, also those of `aws_route`: each apply undoes the
    /// other.
    pub InlineAndSeparateRoutes for aws_route as route {
        require: !any(aws_route_table, table => table.id == route.route_table_id && length(table.route) > 0),
        message: "the route table holds routes of its own, and will remove this one",
        help: "write this route as a block `route` of the table, or each of those as an `aws_route`",
        at: route.route_table_id,
        fails {
            variable network { type: string }
            variable door { type: string }
            variable way { type: string }
            resource aws_route_table table { vpc_id: network, route { cidr_block: "0.0.0.0/0", gateway_id: door } }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "10.9.0.0/16", nat_gateway_id: way }
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
