rule! {
    /// A new cluster is not of the first serverless Aurora.
    ///
    /// `engine_mode: "serverless"` can no longer be made: `serverlessv2_scaling_configuration` with instances of
    /// `db.serverless` is what there is.
    pub ClusterFirstServerlessMode for aws_rds_cluster as cluster {
        require: cluster.engine_mode != "serverless",
        message: "clusters of the mode `serverless` can no longer be made",
        help: "write `serverlessv2_scaling_configuration`, and instances of `db.serverless`",
        at: cluster.engine_mode,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, engine_mode: "serverless" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, engine_mode: "provisioned" }
        }
    }
}
