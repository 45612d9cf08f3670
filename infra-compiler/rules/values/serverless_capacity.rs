rule! {
    /// A serverless cluster may grow to what it must have.
    ///
    /// A least capacity above the greatest is refused.
    pub ServerlessCapacity for aws_rds_cluster.serverlessv2_scaling_configuration as scaling {
        require: scaling.min_capacity <= scaling.max_capacity,
        message: "at least {scaling.min_capacity} and at most {scaling.max_capacity}",
        help: "set `min_capacity` to at most `max_capacity`",
        at: scaling.min_capacity,
        fails {
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", skip_final_snapshot: true,
                serverlessv2_scaling_configuration { min_capacity: 8, max_capacity: 4 }
            }
        }
        passes {
            resource aws_rds_cluster orders {
                engine: "aurora-mysql", skip_final_snapshot: true,
                serverlessv2_scaling_configuration { min_capacity: 4, max_capacity: 4 }
            }
        }
    }
}
