rule! {
    /// The instances of a cluster stand in several zones.
    ///
    /// A cluster whose instances all name one zone is down when the zone is.
    pub ClusterZonesApart for aws_rds_cluster as cluster {
        require: !(count(aws_rds_cluster_instance, it => it.cluster_identifier == cluster.id) >= 2 && all(aws_rds_cluster_instance, it => it.cluster_identifier != cluster.id || it.availability_zone != null && !any(aws_rds_cluster_instance, other => other.cluster_identifier == cluster.id && other.availability_zone != it.availability_zone))),
        message: "all instances of {cluster} stand in one zone",
        help: "name another zone for one of them, or none",
        level: warn,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance one { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1a" }
            resource aws_rds_cluster_instance two { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1a" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true }
            resource aws_rds_cluster_instance one { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1a" }
            resource aws_rds_cluster_instance two { cluster_identifier: orders.id, engine: "aurora-mysql", instance_class: "db.r6g.large", availability_zone: "us-east-1b" }
        }
    }
}
