rule! {
    /// A cluster forwards writes within a global cluster.
    ///
    /// A secondary sends what is written to the primary of its `global_cluster_identifier`: without one there is none, and
    /// it is refused.
    pub ClusterWriteForwarding for aws_rds_cluster as cluster {
        when: cluster.enable_global_write_forwarding == true,
        require: cluster.global_cluster_identifier != null,
        message: "{cluster} forwards writes, and is of no global cluster",
        help: "set `global_cluster_identifier`, or remove `enable_global_write_forwarding`",
        at: cluster.enable_global_write_forwarding,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, enable_global_write_forwarding: true }
        }
        passes {
            variable world { type: string }
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, enable_global_write_forwarding: true, global_cluster_identifier: world }
        }
    }
}
