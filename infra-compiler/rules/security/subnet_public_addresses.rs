rule! {
    /// A subnet gives nobody a public address by itself.
    ///
    /// Where a subnet does, everything that is ever put into it is on the internet, whether or not it was meant. Off by
    /// itself: a first public subnet is made so.
    pub SubnetPublicAddresses for aws_subnet as subnet {
        require: subnet.map_public_ip_on_launch != true,
        message: "{subnet} gives whatever is put into it a public address",
        help: "remove `map_public_ip_on_launch`, and give addresses to what needs one",
        at: subnet.map_public_ip_on_launch,
        level: allow,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_subnet public { vpc_id: aws_vpc.shop.id, cidr_block: "10.0.1.0/24", map_public_ip_on_launch: true }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_subnet public { vpc_id: aws_vpc.shop.id, cidr_block: "10.0.1.0/24" }
        }
    }
}
