rule! {
    /// A subnet lies within its VPC.
    ///
    /// A VPC gives its subnets parts of its own ranges: any other range is refused.
    pub SubnetInNetwork for aws_subnet as subnet {
        require: !any(aws_vpc, vpc => vpc.id == subnet.vpc_id && !cidr_contains(vpc.cidr_block, subnet.cidr_block)
            && all(aws_vpc_ipv4_cidr_block_association, more =>
                more.vpc_id != vpc.id || !cidr_contains(more.cidr_block, subnet.cidr_block))),
        message: "{subnet.cidr_block} is not a part of the VPC",
        help: "choose a part of the VPC's range, such as `cidrsubnet(vpc.cidr_block, 8, 1)`",
        at: subnet.cidr_block,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet outside { vpc_id: main.id, cidr_block: "10.1.0.0/24" }
        }
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/24" }
            resource aws_vpc_ipv4_cidr_block_association more { vpc_id: main.id, cidr_block: "10.2.0.0/24" }
            resource aws_subnet wider { vpc_id: main.id, cidr_block: "10.0.0.0/23" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet inside { vpc_id: main.id, cidr_block: "10.0.1.0/24" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpc_ipv4_cidr_block_association more { vpc_id: main.id, cidr_block: "10.1.0.0/16" }
            resource aws_subnet inside { vpc_id: more.vpc_id, cidr_block: "10.1.0.0/24" }
        }
    }
}
