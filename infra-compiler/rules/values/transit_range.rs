rule! {
    /// A range of a transit gateway has up to 24 bits.
    ///
    /// `transit_gateway_cidr_blocks` are `/24` or larger, and of IPv6 `/64` or larger.
    pub TransitRange for aws_ec2_transit_gateway as hub {
        when: hub.transit_gateway_cidr_blocks != null,
        require: all(hub.transit_gateway_cidr_blocks, range => tonumber(element(split("/", range), 1)) <= (if can(regex(":", range)) { 64 } else { 24 })),
        message: "a range of {hub} is too small",
        help: "write `/24` or larger",
        at: hub.transit_gateway_cidr_blocks,
        fails {
            resource aws_ec2_transit_gateway hub { transit_gateway_cidr_blocks: ["10.0.0.0/28"] }
        }
        passes {
            resource aws_ec2_transit_gateway hub { transit_gateway_cidr_blocks: ["10.0.0.0/24"] }
        }
    }
}
