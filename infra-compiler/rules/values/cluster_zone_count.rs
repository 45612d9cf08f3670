rule! {
    /// A cluster keeps its data in three zones.
    ///
    /// More than three `availability_zones` are refused.
    pub ClusterZoneCount for aws_rds_cluster as cluster {
        when: cluster.availability_zones != null,
        require: length(cluster.availability_zones) <= 3,
        message: "{cluster} names more than three zones",
        help: "name three at most",
        at: cluster.availability_zones,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, availability_zones: ["us-east-1a", "us-east-1b", "us-east-1c", "us-east-1d"] }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, availability_zones: ["us-east-1a", "us-east-1b", "us-east-1c"] }
        }
    }
}
