rule! {
    /// A database has parameters of its engine.
    ///
    /// A group of parameters belongs to a family, such as `postgres16`, and a database takes those of its own engine.
    pub DatabaseParameterFamily for aws_db_instance as database {
        when: database.engine != null,
        require: !any(aws_db_parameter_group, group =>
            group.name == database.parameter_group_name && !startswith(group.family, database.engine)),
        message: "the parameters of {database} are not for {database.engine}",
        help: "give the parameter group a `family` of the engine",
        at: database.parameter_group_name,
        fails {
            resource aws_db_parameter_group orders { family: "mysql8.0" }
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                parameter_group_name: aws_db_parameter_group.orders.name,
            }
        }
        passes {
            resource aws_db_parameter_group orders { family: "postgres16" }
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true,
                parameter_group_name: aws_db_parameter_group.orders.name,
            }
        }
    }
}
