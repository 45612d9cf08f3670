rule! {
    /// A VPC's ranges are apart.
    ///
    /// A further range that overlaps the first is refused.
    pub NetworkRangeAssociation for aws_vpc_ipv4_cidr_block_association as more {
        require: !any(aws_vpc, vpc => vpc.id == more.vpc_id && cidr_overlaps(vpc.cidr_block, more.cidr_block))
            && !any(aws_vpc_ipv4_cidr_block_association, other => other.vpc_id == more.vpc_id && other < more
                && cidr_overlaps(other.cidr_block, more.cidr_block)),
        message: "the VPC has addresses of {more.cidr_block} already",
        help: "choose a range that is not a part of the VPC's",
        at: more.cidr_block,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpc_ipv4_cidr_block_association more { vpc_id: main.id, cidr_block: "10.0.128.0/20" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_vpc_ipv4_cidr_block_association more { vpc_id: main.id, cidr_block: "10.1.0.0/20" }
        }
    }
}
