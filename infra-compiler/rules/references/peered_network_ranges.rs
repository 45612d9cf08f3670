rule! {
    /// VPCs that are peered are apart.
    ///
    /// No route could tell their addresses apart: a peering of VPCs that overlap fails.
    pub PeeredNetworkRanges for aws_vpc_peering_connection as peering {
        require: !any(aws_vpc, one => one.id == peering.vpc_id
            && any(aws_vpc, other => other.id == peering.peer_vpc_id && cidr_overlaps(one.cidr_block, other.cidr_block))),
        message: "the two VPCs overlap, and cannot be peered",
        help: "give one of them another `cidr_block`, or join them with PrivateLink or VPC Lattice",
        at: peering.peer_vpc_id,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.0.128.0/20" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/20" }
            resource aws_vpc_peering_connection both { vpc_id: one.id, peer_vpc_id: two.id, auto_accept: true }
        }
    }
}
