rule! {
    /// VPCs that share a transit gateway are apart.
    ///
    /// The gateway sends an address to one VPC alone: where two overlap, the routes of one of them are not taken.
    pub TransitNetworkRanges for aws_ec2_transit_gateway_vpc_attachment as attachment {
        when: attachment.transit_gateway_default_route_table_propagation != false,
        require: !any(aws_ec2_transit_gateway_vpc_attachment, other =>
            other.transit_gateway_id == attachment.transit_gateway_id && other < attachment
                && (other.transit_gateway_default_route_table_propagation == null || other.transit_gateway_default_route_table_propagation == true)
                && any(aws_vpc, one => one.id == attachment.vpc_id
                    && any(aws_vpc, two => two.id == other.vpc_id && one != two && cidr_overlaps(one.cidr_block, two.cidr_block)))),
        message: "another VPC of this transit gateway has addresses of this one",
        help: "give one of the VPCs another `cidr_block`",
        at: attachment.vpc_id,
        level: warn,
        fails {
            variable a { type: string }
            variable b { type: string }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.0.0.0/20" }
            resource aws_ec2_transit_gateway_vpc_attachment one { transit_gateway_id: hub.id, vpc_id: aws_vpc.one.id, subnet_ids: [a] }
            resource aws_ec2_transit_gateway_vpc_attachment two { transit_gateway_id: hub.id, vpc_id: aws_vpc.two.id, subnet_ids: [b] }
        }
        passes {
            variable a { type: string }
            variable b { type: string }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/20" }
            resource aws_ec2_transit_gateway_vpc_attachment one { transit_gateway_id: hub.id, vpc_id: aws_vpc.one.id, subnet_ids: [a] }
            resource aws_ec2_transit_gateway_vpc_attachment two { transit_gateway_id: hub.id, vpc_id: aws_vpc.two.id, subnet_ids: [b] }
        }
    }
}
