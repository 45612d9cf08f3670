rule! {
    /// A network has no addresses that AWS reserves.
    ///
    /// A VPC over 127.0.0.0/8, 169.254.0.0/16, 224.0.0.0/4 or 0.0.0.0/8 is refused.
    pub ReservedNetwork for aws_vpc | aws_vpc_ipv4_cidr_block_association as network {
        when: network.cidr_block != null,
        require: !any(["0.0.0.0/8", "127.0.0.0/8", "169.254.0.0/16", "224.0.0.0/4"], range => cidr_overlaps(range, network.cidr_block)),
        message: "{network.cidr_block} is reserved",
        help: "write a range of 10.0.0.0/8, 172.16.0.0/12 or 192.168.0.0/16",
        at: network.cidr_block,
        fails {
            resource aws_vpc main { cidr_block: "169.254.0.0/16" }
        }
        passes {
            resource aws_vpc main { cidr_block: "172.16.0.0/16" }
        }
    }
}
