rule! {
    /// A VPC that joins a transit gateway has a route to it.
    ///
    /// An attachment alone sends nothing: a route table of the VPC must lead to the gateway.
    pub TransitRoutes for aws_ec2_transit_gateway_vpc_attachment as attachment {
        when: any(aws_vpc, one => one.id == attachment.vpc_id) && !any(aws_route, route => route.transit_gateway_id == attachment.transit_gateway_id && !any(aws_route_table, table => table.id == route.route_table_id)),
        require: any(aws_route, route => route.transit_gateway_id == attachment.transit_gateway_id && any(aws_route_table, table => table.id == route.route_table_id && table.vpc_id == attachment.vpc_id)) || any(aws_route_table, table => table.vpc_id == attachment.vpc_id && any(table.route, route => route.transit_gateway_id == attachment.transit_gateway_id)) || any(aws_default_route_table, table => true),
        message: "no route of this VPC leads to the transit gateway",
        help: "write an `aws_route` with its `transit_gateway_id`",
        at: attachment.vpc_id,
        level: warn,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment main { transit_gateway_id: hub.id, vpc_id: aws_vpc.main.id, subnet_ids: [a.id, b.id] }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment main { transit_gateway_id: hub.id, vpc_id: aws_vpc.main.id, subnet_ids: [a.id, b.id] }
            resource aws_route_table inner { vpc_id: aws_vpc.main.id }
            resource aws_route out { route_table_id: inner.id, destination_cidr_block: "10.0.0.0/8", transit_gateway_id: hub.id }
        }
    }
}
