rule! {
    /// A serverless cluster scales by halves.
    ///
    /// Capacities are multiples of 0.5.
    pub ServerlessSteps for aws_rds_cluster.serverlessv2_scaling_configuration as scaling of cluster {
        require: can(regex("^[0-9]+([.]5)?$", tostring(scaling.min_capacity))) && can(regex("^[0-9]+([.]5)?$", tostring(scaling.max_capacity))),
        message: "capacities of {cluster} are no multiples of 0.5",
        help: "write multiples of 0.5",
        at: scaling.min_capacity,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, serverlessv2_scaling_configuration { min_capacity: 0.7, max_capacity: 4 } }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, serverlessv2_scaling_configuration { min_capacity: 0.5, max_capacity: 4 } }
        }
    }
}
