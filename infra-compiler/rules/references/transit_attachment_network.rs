rule! {
    /// A VPC joins a transit gateway by its own subnets.
    ///
    /// Subnets of another VPC are refused.
    pub TransitAttachmentNetwork for aws_ec2_transit_gateway_vpc_attachment as attachment {
        require: !any(attachment.subnet_ids, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != attachment.vpc_id)),
        message: "a subnet of {attachment} is in another VPC",
        help: "name subnets of the VPC in `vpc_id`",
        at: attachment.subnet_ids,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: two.id, cidr_block: "10.1.0.0/24" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment join { transit_gateway_id: hub.id, vpc_id: one.id, subnet_ids: [a.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_ec2_transit_gateway hub { description: "hub" }
            resource aws_ec2_transit_gateway_vpc_attachment join { transit_gateway_id: hub.id, vpc_id: one.id, subnet_ids: [a.id] }
        }
    }
}
