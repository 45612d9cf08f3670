rule! {
    /// A database of PostgreSQL writes down what was asked of it.
    ///
    /// `log_statement` and `log_min_duration_statement` say which statements are written to the log. Off by itself:
    /// statements hold data, and logs cost.
    pub DatabaseStatements for aws_db_instance(asked: it.engine == "postgres", groups: aws_db_parameter_group, own: it.parameter_group_name) | aws_rds_cluster(asked: it.engine == "aurora-postgresql", groups: aws_rds_cluster_parameter_group, own: it.db_cluster_parameter_group_name) as it {
        when: asked,
        require: any(groups, group => (group.name == own || group.id == own) && any(group.parameter, p => p.name == "log_statement" && p.value != "none") && any(group.parameter, p => p.name == "log_min_duration_statement")),
        message: "{it} does not write down what was asked",
        help: "write a parameter group with `log_statement` and `log_min_duration_statement`",
        level: allow,
        fails {
            resource aws_db_instance shop { engine: "postgres", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true }
        }
        fails { resource aws_rds_cluster shop { engine: "aurora-postgresql", skip_final_snapshot: true } }
        passes {
            resource aws_db_parameter_group shop { name: "shop", family: "postgres16", parameter { name: "log_statement", value: "ddl" } parameter { name: "log_min_duration_statement", value: "1000" } }
            resource aws_db_instance shop { engine: "postgres", instance_class: "db.t4g.micro", allocated_storage: 20, username: "shop", manage_master_user_password: true, skip_final_snapshot: true, parameter_group_name: aws_db_parameter_group.shop.name }
        }
        passes {
            resource aws_rds_cluster_parameter_group shop { name: "shop", family: "aurora-postgresql16", parameter { name: "log_statement", value: "ddl" } parameter { name: "log_min_duration_statement", value: "1000" } }
            resource aws_rds_cluster shop { engine: "aurora-postgresql", skip_final_snapshot: true, db_cluster_parameter_group_name: aws_rds_cluster_parameter_group.shop.name }
        }
    }
}
