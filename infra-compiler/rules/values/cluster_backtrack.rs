rule! {
    /// Only Aurora MySQL goes back in time.
    ///
    /// A `backtrack_window` on a cluster of another engine is refused.
    pub ClusterBacktrack for aws_rds_cluster as cluster {
        when: cluster.backtrack_window > 0,
        require: cluster.engine == "aurora-mysql" || cluster.engine == "aurora",
        message: "{cluster.engine} does not go back in time",
        help: "remove `backtrack_window`",
        at: cluster.backtrack_window,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-postgresql", skip_final_snapshot: true, backtrack_window: 3600 }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, backtrack_window: 3600 }
        }
    }
}
