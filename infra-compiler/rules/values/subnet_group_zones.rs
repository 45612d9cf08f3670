rule! {
    /// A subnet group covers two zones.
    ///
    /// It is refused with subnets of one zone alone, also for a database that stands in one; local zones and Outposts are left to
    /// AWS.
    pub SubnetGroupZones for aws_db_subnet_group | aws_docdb_subnet_group | aws_neptune_subnet_group | aws_dms_replication_subnet_group as group {
        when: length(group.subnet_ids) > 0
            && all(group.subnet_ids, subnet => find(aws_subnet, s => s.id == subnet).outpost_arn == null
                && length(regexall("^[a-z]+-[a-z]+-[0-9][a-z]$", find(aws_subnet, s => s.id == subnet).availability_zone)) == 1),
        require: any(group.subnet_ids, a => any(group.subnet_ids, b =>
            find(aws_subnet, s => s.id == a).availability_zone != find(aws_subnet, s => s.id == b).availability_zone)),
        message: "all subnets of {group} are in one zone",
        help: "add a subnet of another zone",
        at: group.subnet_ids,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_db_subnet_group orders { subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_db_subnet_group orders { subnet_ids: [a.id, b.id] }
        }
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_docdb_subnet_group movers { subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_docdb_subnet_group movers { subnet_ids: [a.id, b.id] }
        }
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_neptune_subnet_group movers { subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_neptune_subnet_group movers { subnet_ids: [a.id, b.id] }
        }
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1a" }
            resource aws_dms_replication_subnet_group movers { replication_subnet_group_id: "movers", replication_subnet_group_description: "movers", subnet_ids: [a.id, b.id] }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: network, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_dms_replication_subnet_group movers { replication_subnet_group_id: "movers", replication_subnet_group_description: "movers", subnet_ids: [a.id, b.id] }
        }
    }
}
