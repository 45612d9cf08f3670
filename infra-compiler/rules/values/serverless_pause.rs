rule! {
    /// A serverless cluster that pauses goes down to 0.
    ///
    /// `seconds_until_auto_pause` says when it stops; with a `min_capacity` above 0 it never does, and is refused.
    pub ServerlessPause for aws_rds_cluster.serverlessv2_scaling_configuration as scaling {
        when: scaling.seconds_until_auto_pause != null,
        require: scaling.min_capacity == 0,
        message: "this pauses, and keeps {scaling.min_capacity} units",
        help: "set `min_capacity: 0`, or remove `seconds_until_auto_pause`",
        at: scaling.seconds_until_auto_pause,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, serverlessv2_scaling_configuration { min_capacity: 1, max_capacity: 4, seconds_until_auto_pause: 600 } }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, serverlessv2_scaling_configuration { min_capacity: 0, max_capacity: 4, seconds_until_auto_pause: 600 } }
        }
    }
}
