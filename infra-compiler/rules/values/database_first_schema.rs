rule! {
    /// SQL Server has no first schema.
    ///
    /// RDS makes none for it: `db_name` is refused.
    pub DatabaseFirstSchema for aws_db_instance as database {
        when: database.db_name != null,
        require: !startswith(database.engine, "sqlserver"),
        message: "{database.engine} takes no `db_name`",
        help: "remove it, and make the schema after the database",
        at: database.db_name,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "sqlserver-ex", allocated_storage: 20, skip_final_snapshot: true, db_name: "orders" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, db_name: "orders" }
        }
    }
}
