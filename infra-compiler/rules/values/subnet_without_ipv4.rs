rule! {
    /// A subnet of IPv6 alone has no IPv4.
    ///
    /// With `ipv6_native` a `cidr_block` is refused, and so are public IPv4 addresses.
    pub SubnetWithoutIpv4 for aws_subnet as subnet {
        when: subnet.ipv6_native == true,
        require: subnet.cidr_block == null && subnet.map_public_ip_on_launch != true,
        message: "{subnet} is of IPv6 alone, and has IPv4",
        help: "remove `cidr_block`, or `ipv6_native`",
        at: subnet.cidr_block,
        fails {
            variable network { type: string }
            resource aws_subnet six { vpc_id: network, ipv6_native: true, ipv6_cidr_block: "2001:db8::/64", cidr_block: "10.0.0.0/24" }
        }
        passes {
            variable network { type: string }
            resource aws_subnet six { vpc_id: network, ipv6_native: true, ipv6_cidr_block: "2001:db8::/64", assign_ipv6_address_on_creation: true }
        }
    }
}
