rule! {
    /// An instance of a cluster stands in a zone of its subnets.
    ///
    /// The zones of a database are those of the subnets of its group: an instance in another is refused.
    pub ClusterMemberZone for aws_rds_cluster_instance as member {
        when: member.availability_zone != null,
        require: !any(aws_db_subnet_group, group => (group.name == member.db_subnet_group_name || any(aws_rds_cluster, cluster => cluster.id == member.cluster_identifier && cluster.db_subnet_group_name == group.name)) && all(group.subnet_ids, id => any(aws_subnet, subnet => subnet.id == id && subnet.availability_zone != null && subnet.availability_zone != member.availability_zone))),
        message: "no subnet of the cluster is in {member.availability_zone}",
        help: "write a zone of its subnets",
        at: member.availability_zone,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_db_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, db_subnet_group_name: inner.name }
            resource aws_rds_cluster_instance one { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1c" }
            resource aws_rds_cluster_instance two { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1a" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16", enable_dns_support: true, enable_dns_hostnames: true }
            resource aws_subnet a { vpc_id: main.id, cidr_block: "10.0.1.0/24", availability_zone: "us-east-1a" }
            resource aws_subnet b { vpc_id: main.id, cidr_block: "10.0.2.0/24", availability_zone: "us-east-1b" }
            resource aws_db_subnet_group inner { name: "inner", subnet_ids: [a.id, b.id] }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, db_subnet_group_name: inner.name }
            resource aws_rds_cluster_instance one { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1b" }
            resource aws_rds_cluster_instance two { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1a" }
        }
    }
}
