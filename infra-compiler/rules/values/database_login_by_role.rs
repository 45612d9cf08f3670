rule! {
    /// A database that takes logins of IAM is of MySQL, MariaDB or PostgreSQL.
    ///
    /// Other engines refuse `iam_database_authentication_enabled`.
    pub DatabaseLoginByRole for aws_db_instance as database {
        when: database.iam_database_authentication_enabled == true,
        require: !startswith(database.engine, "oracle") && !startswith(database.engine, "sqlserver") && !startswith(database.engine, "db2"),
        message: "{database.engine} takes no logins of IAM",
        help: "remove `iam_database_authentication_enabled`",
        at: database.iam_database_authentication_enabled,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "sqlserver-ex", allocated_storage: 20, skip_final_snapshot: true, iam_database_authentication_enabled: true }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, iam_database_authentication_enabled: true }
        }
    }
}
