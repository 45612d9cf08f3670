rule! {
    /// A subnet answers names in IPv6 if it has some.
    ///
    /// `enable_dns64` needs an IPv6 range, and is refused without.
    pub SubnetIpv6Names for aws_subnet as subnet {
        when: subnet.enable_dns64 == true,
        require: subnet.ipv6_cidr_block != null,
        message: "{subnet} has no IPv6 range",
        help: "set `ipv6_cidr_block`, or remove `enable_dns64`",
        at: subnet.enable_dns64,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", enable_dns64: true }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", ipv6_cidr_block: "2001:db8::/64", enable_dns64: true }
        }
    }
}
