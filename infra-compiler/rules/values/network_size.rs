rule! {
    /// A network has a prefix of 16 to 28 bits.
    ///
    /// A VPC and its subnets have from 16 to 65536 addresses: a range with a shorter or longer prefix is refused.
    pub NetworkSize for aws_vpc | aws_vpc_ipv4_cidr_block_association | aws_subnet as network {
        when: can(cidrnetmask(network.cidr_block)),
        require: tonumber(element(split("/", network.cidr_block), 1)) >= 16 && tonumber(element(split("/", network.cidr_block), 1)) <= 28,
        message: r#"a prefix of {element(split("/", network.cidr_block), 1)} bits is none that a network has"#,
        help: "write a prefix from `/16` to `/28`",
        at: network.cidr_block,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/8" }
        }
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet small { vpc_id: main.id, cidr_block: "10.0.0.0/29" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet small { vpc_id: main.id, cidr_block: "10.0.0.0/28" }
        }
    }
}
