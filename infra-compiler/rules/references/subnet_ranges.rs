rule! {
    /// Subnets of a VPC are apart.
    ///
    /// An address of a VPC is in one subnet: a second subnet over it is refused.
    pub SubnetRanges for aws_subnet as subnet {
        require: !any(aws_subnet, other => other.vpc_id == subnet.vpc_id && other < subnet
            && cidr_overlaps(other.cidr_block, subnet.cidr_block)),
        message: "{subnet.cidr_block} overlaps {find(aws_subnet, other => other.vpc_id == subnet.vpc_id && other < subnet && cidr_overlaps(other.cidr_block, subnet.cidr_block))} of the same VPC",
        help: "give each subnet a range of its own, such as `cidrsubnet(vpc.cidr_block, 8, 2)`",
        at: subnet.cidr_block,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.0.0/20" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.8.0/24" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.0.0/20" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.16.0/24" }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/20" }
            resource aws_subnet b { vpc_id: two.id, cidr_block: "10.0.8.0/24" }
        }
    }
}
