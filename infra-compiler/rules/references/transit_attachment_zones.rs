rule! {
    /// A VPC joins a transit gateway by one subnet of a zone.
    ///
    /// Two subnets of one zone are refused.
    pub TransitAttachmentZones for aws_ec2_transit_gateway_vpc_attachment as attachment {
        require: !any(attachment.subnet_ids, a => any(attachment.subnet_ids, b => any(aws_subnet, one => one.id == a
            && any(aws_subnet, two => two.id == b && one < two && one.availability_zone != null
                && one.availability_zone == two.availability_zone)))),
        message: "two subnets of {attachment} are in one zone",
        help: "name one subnet of each zone",
        at: attachment.subnet_ids,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment join { transit_gateway_id: hub.id, vpc_id: network, subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment join { transit_gateway_id: hub.id, vpc_id: network, subnet_ids: [a.id, b.id] }
        }
    }
}
