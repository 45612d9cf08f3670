rule! {
    /// A cluster names zones of its subnets.
    ///
    /// A cluster keeps its data in zones of the subnets of its group: another zone is refused.
    pub ClusterZones for aws_rds_cluster as cluster {
        when: cluster.availability_zones != null,
        require: !any(aws_db_subnet_group, group => group.name == cluster.db_subnet_group_name && any(cluster.availability_zones, zone => all(group.subnet_ids, id => any(aws_subnet, subnet => subnet.id == id && subnet.availability_zone != null && subnet.availability_zone != zone)))),
        message: "a zone of {cluster} has no subnet of its group",
        help: "name zones of its subnets, or none",
        at: cluster.availability_zones,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_db_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, db_subnet_group_name: inner.name, availability_zones: ["us-east-1a", "us-east-1d"] }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_db_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, db_subnet_group_name: inner.name, availability_zones: ["us-east-1a", "us-east-1b"] }
        }
    }
}
