rule! {
    /// A database is of a class that its engine runs on.
    ///
    /// Each engine runs on some of the classes: MySQL on `db.r6g.large`, SQL Server not. Another is refused when the database
    /// is made, if it is not newer than the list.
    pub DatabaseClass for aws_db_instance as database {
        when: known("aws_database_classes", database.engine) != null,
        require: contains(known("aws_database_classes", database.engine), database.instance_class),
        message: "{database.engine} does not run on `{database.instance_class}`",
        help: r#"{suggest(database.instance_class, known("aws_database_classes", database.engine))}"#,
        at: database.instance_class,
        level: warn,
        fails {
            resource aws_db_instance orders { instance_class: "db.t9.huge", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true }
        }
        fails {
            resource aws_db_instance orders { instance_class: "db.r6g.large", engine: "sqlserver-se", license_model: "license-included", allocated_storage: 20, skip_final_snapshot: true }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.r6g.large", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true }
        }
    }
}
