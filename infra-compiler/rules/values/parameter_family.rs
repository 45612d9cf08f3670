rule! {
    /// A parameter group is of a family that RDS has.
    ///
    /// A family is an engine with the part of its version that RDS tells apart, such as `aurora-mysql8.0`, `mysql8.4` or
    /// `postgres17`: another is refused when the group is made.
    pub ParameterFamily for aws_db_parameter_group | aws_rds_cluster_parameter_group as group {
        when: known("aws_families", regex("^[a-z-]+", group.family)) != null,
        require: contains(known("aws_families", trimsuffix(regex("^[a-z-]+", group.family), "-")), group.family),
        message: "RDS has no family `{group.family}`",
        help: r#"{suggest(group.family, known("aws_families", regex("^[a-z-]+", group.family)))}"#,
        at: group.family,
        fails {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql9.9", parameter { name: "time_zone", value: "UTC" } }
        }
        fails {
            resource aws_db_parameter_group orders { family: "postgres16.3" }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "time_zone", value: "UTC" } }
        }
        passes {
            resource aws_db_parameter_group orders { family: "sqlserver-ee-16.0" }
        }
    }
}
