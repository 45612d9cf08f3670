rule! {
    /// A route leads to an internet gateway of its own network.
    ///
    /// A route table belongs to a VPC, and an internet gateway to the one it is attached to: a route from one to the other's is
    /// refused.
    pub RouteGatewayNetwork for aws_route as route {
        require: !any(aws_internet_gateway, gateway => gateway.id == route.gateway_id && gateway.vpc_id != null
            && any(aws_route_table, table => table.id == route.route_table_id && table.vpc_id != gateway.vpc_id)),
        message: "this internet gateway is attached to another VPC than the route table's",
        help: "lead to the gateway of the route table's VPC",
        at: route.gateway_id,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_internet_gateway door { vpc_id: office.id }
            resource aws_route_table outer { vpc_id: shop.id }
            resource aws_route out { route_table_id: outer.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door.id }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_internet_gateway door { vpc_id: shop.id }
            resource aws_route_table outer { vpc_id: shop.id }
            resource aws_route out { route_table_id: outer.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door.id }
        }
    }
}
