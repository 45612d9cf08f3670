rule! {
    /// A NAT gateway stands in a subnet that leads out.
    ///
    /// A public NAT gateway sends what it takes on to the internet gateway by the route table of its own subnet. A firewall may
    /// stand between. In a private subnet, whose table leads back to the NAT gateway or nowhere, nothing gets out.
    pub NatGatewayWayOut for aws_nat_gateway as nat {
        when: nat.connectivity_type != "private" && nat.subnet_id != null
            && any(aws_route_table_association, it => it.subnet_id == nat.subnet_id),
        require: any(aws_route_table_association, it => it.subnet_id == nat.subnet_id
            && (any(aws_route, route => route.route_table_id == it.route_table_id
                    && (route.gateway_id != null || route.vpc_endpoint_id != null || route.network_interface_id != null))
                || any(aws_route_table, table => table.id == it.route_table_id
                    && any(table.route, route =>
                        route.gateway_id != null || route.vpc_endpoint_id != null || route.network_interface_id != null)))),
        message: "the subnet of {nat} has no route to an internet gateway",
        help: "put it into a public subnet, or write an `aws_route` with a `gateway_id` for the subnet's table",
        at: nat.subnet_id,
        level: warn,
        fails {
            variable network { type: string }
            resource aws_eip out { domain: "vpc" }
            resource aws_subnet inner { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_nat_gateway way { subnet_id: inner.id, allocation_id: out.id }
            resource aws_route_table table { vpc_id: network }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", nat_gateway_id: way.id }
            resource aws_route_table_association routed { subnet_id: inner.id, route_table_id: table.id }
        }
        passes {
            variable network { type: string }
            resource aws_internet_gateway door { vpc_id: network }
            resource aws_eip out { domain: "vpc" }
            resource aws_subnet outer { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_nat_gateway way { subnet_id: outer.id, allocation_id: out.id }
            resource aws_route_table table { vpc_id: network }
            resource aws_route over { route_table_id: table.id, destination_cidr_block: "0.0.0.0/0", gateway_id: door.id }
            resource aws_route_table_association routed { subnet_id: outer.id, route_table_id: table.id }
        }
    }
}
