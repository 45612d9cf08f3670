rule! {
    /// A route into nothing leads nowhere.
    ///
    /// `blackhole` beside an attachment is refused.
    pub BlackholeRoute for aws_ec2_transit_gateway_route as route {
        when: route.blackhole == true,
        require: route.transit_gateway_attachment_id == null,
        message: "{route} drops what it takes, and leads on",
        help: "remove `blackhole` or `transit_gateway_attachment_id`",
        at: route.transit_gateway_attachment_id,
        fails {
            variable table { type: string }
            variable a { type: string }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment one { transit_gateway_id: hub.id, vpc_id: "vpc-0123456789abcdef0", subnet_ids: [a] }
            resource aws_ec2_transit_gateway_route drop { destination_cidr_block: "10.9.0.0/16", blackhole: true, transit_gateway_attachment_id: one.id, transit_gateway_route_table_id: table }
        }
        passes {
            variable table { type: string }
            resource aws_ec2_transit_gateway_route drop { destination_cidr_block: "10.9.0.0/16", blackhole: true, transit_gateway_route_table_id: table }
        }
    }
}
