rule! {
    /// Only the first serverless Aurora has `scaling_configuration`.
    ///
    /// It belongs to `engine_mode: "serverless"`; a cluster that scales today has `serverlessv2_scaling_configuration`.
    pub FirstServerless for aws_rds_cluster as cluster {
        when: cluster.scaling_configuration != null,
        require: cluster.engine_mode == "serverless",
        message: "{cluster} is not of the first serverless Aurora",
        help: "write `serverlessv2_scaling_configuration {{ … }}`",
        at: cluster.scaling_configuration,
        level: warn,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, scaling_configuration { min_capacity: 1, max_capacity: 4 } }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, serverlessv2_scaling_configuration { min_capacity: 1, max_capacity: 4 } }
        }
    }
}
