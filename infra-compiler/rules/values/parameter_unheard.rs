rule! {
    /// A parameter group sets parameters that somebody knows.
    ///
    /// A parameter that neither MySQL documents nor Aurora and RDS are known to add is refused when the group is made, if it
    /// is not newer than the list.
    pub ParameterUnheard for aws_db_parameter_group.parameter | aws_rds_cluster_parameter_group.parameter as parameter of group {
        when: (startswith(group.family, "aurora-mysql") || startswith(group.family, "mysql")) && near(parameter.name, known("aws_parameters", "mysql")) == null,
        require: contains(known("aws_parameters", "mysql"), parameter.name),
        message: "nobody knows a parameter `{parameter.name}` of {group.family}",
        help: "look its name up, or allow this rule if it is newer than the list",
        at: parameter.name,
        level: warn,
        fails {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "faster_please", value: "1" } }
        }
        passes {
            resource aws_rds_cluster_parameter_group orders { family: "aurora-mysql8.0", parameter { name: "local_infile", value: "0" } }
        }
    }
}
