rule! {
    /// A transit gateway has a private number of an autonomous system.
    ///
    /// Private numbers are 64512 to 65534 and 4200000000 to 4294967294; others belong to somebody.
    pub TransitGatewayAsn for aws_ec2_transit_gateway as gateway {
        when: gateway.amazon_side_asn != null,
        require: gateway.amazon_side_asn >= 64512 && gateway.amazon_side_asn <= 65534
            || gateway.amazon_side_asn >= 4200000000 && gateway.amazon_side_asn <= 4294967294,
        message: "{gateway.amazon_side_asn} is no private number of an autonomous system",
        help: "write one from 64512 to 65534, or from 4200000000 to 4294967294",
        at: gateway.amazon_side_asn,
        fails {
            resource aws_ec2_transit_gateway hub { amazon_side_asn: 64511 }
        }
        passes {
            resource aws_ec2_transit_gateway hub { amazon_side_asn: 64512 }
        }
    }
}
