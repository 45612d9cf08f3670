rule! {
    /// The subnets of a group are of one VPC.
    ///
    /// What stands in them has one network: subnets of two VPCs are refused.
    pub SubnetGroupNetwork for aws_db_subnet_group | aws_dms_replication_subnet_group | aws_elasticache_subnet_group | aws_redshift_subnet_group
        | aws_docdb_subnet_group | aws_neptune_subnet_group | aws_memorydb_subnet_group as group {
        require: !any(group.subnet_ids, a => any(group.subnet_ids, b => any(aws_subnet, one => one.id == a
            && any(aws_subnet, two => two.id == b && one < two && one.vpc_id != two.vpc_id)))),
        message: "the subnets of {group} are in two VPCs",
        help: "name subnets of one VPC",
        at: group.subnet_ids,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: two.id, cidr_block: "10.1.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_db_subnet_group orders { subnet_ids: [a.id, b.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_db_subnet_group orders { subnet_ids: [a.id, b.id] }
        }
    }
}
