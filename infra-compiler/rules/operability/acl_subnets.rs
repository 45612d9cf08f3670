rule! {
    /// A network ACL guards a subnet.
    ///
    /// One without subnets filters nothing. Off by itself: an association may be made elsewhere.
    pub AclSubnets for aws_network_acl as acl {
        require: length(coalesce(acl.subnet_ids, [])) > 0 || any(aws_network_acl_association, it => it.network_acl_id == acl.id),
        message: "{acl} guards no subnet",
        help: "set `subnet_ids`, or write an `aws_network_acl_association`",
        level: allow,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_network_acl main { vpc_id: aws_vpc.shop.id }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_subnet web { vpc_id: aws_vpc.shop.id, cidr_block: "10.0.1.0/24" }
            resource aws_network_acl main { vpc_id: aws_vpc.shop.id, subnet_ids: [aws_subnet.web.id] }
        }
    }
}
