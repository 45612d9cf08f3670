rule! {
    /// A database has options of its engine.
    ///
    /// An option group of another engine is refused.
    pub DatabaseOptionGroup for aws_db_instance as database {
        when: database.engine != null,
        require: !any(aws_db_option_group, group => group.name == database.option_group_name && group.engine_name != database.engine),
        message: "the options of {database} are not for {database.engine}",
        help: "give the option group the `engine_name` of the database",
        at: database.option_group_name,
        fails {
            resource aws_db_option_group more { name: "more", engine_name: "mariadb", major_engine_version: "10.11" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, option_group_name: more.name }
        }
        passes {
            resource aws_db_option_group more { name: "more", engine_name: "mysql", major_engine_version: "8.0" }
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, option_group_name: more.name }
        }
    }
}
