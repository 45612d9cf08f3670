rule! {
    /// A subnet gives IPv6 addresses if it has some.
    ///
    /// `assign_ipv6_address_on_creation` needs an IPv6 range, and is refused without.
    pub SubnetIpv6Addresses for aws_subnet as subnet {
        when: subnet.assign_ipv6_address_on_creation == true,
        require: subnet.ipv6_cidr_block != null,
        message: "{subnet} has no IPv6 range",
        help: "set `ipv6_cidr_block`, or remove `assign_ipv6_address_on_creation`",
        at: subnet.assign_ipv6_address_on_creation,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", assign_ipv6_address_on_creation: true }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", ipv6_cidr_block: "2001:db8::/64", assign_ipv6_address_on_creation: true }
        }
    }
}
