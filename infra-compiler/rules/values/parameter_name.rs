rule! {
    /// A parameter group sets parameters that MySQL has.
    ///
    /// A misspelt name passes every check before the group is made, and is refused then. The names are those of MySQL's
    /// variables and of what Aurora and RDS add to them.
    pub ParameterName for aws_db_parameter_group.parameter | aws_rds_cluster_parameter_group.parameter as parameter of group {
        when: (startswith(group.family, "aurora-mysql") || startswith(group.family, "mysql")) && near(parameter.name, known("aws_parameters", "mysql")) != null,
        require: contains(known("aws_parameters", "mysql"), parameter.name),
        message: "{group.family} has no parameter `{parameter.name}`",
        help: r#"{suggest(parameter.name, known("aws_parameters", "mysql"))}"#,
        at: parameter.name,
        fails {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "binlog_fromat", value: "ROW", apply_method: "pending-reboot" } }
        }
        fails {
            resource aws_db_parameter_group orders { family: "mysql8.0", parameter { name: "max_conections", value: "500" } }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "binlog_format", value: "ROW", apply_method: "pending-reboot" } parameter { name: "server_audit_logging", value: "1" } }
        }
        passes {
            resource aws_db_parameter_group orders { family: "postgres16", parameter { name: "max_conections", value: "500" } }
        }
    }
}
