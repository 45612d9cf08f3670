rule! {
    /// Only Oracle and SQL Server take a character set.
    ///
    /// MySQL, MariaDB and PostgreSQL have theirs as a parameter: `character_set_name` is refused.
    pub DatabaseCharacterSet for aws_db_instance as database {
        when: contains(["mysql", "mariadb", "postgres"], database.engine),
        require: database.character_set_name == null,
        message: "{database.engine} takes no `character_set_name`",
        help: "set `character_set_server` in an `aws_db_parameter_group`, or choose it when a schema is made",
        at: database.character_set_name,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, character_set_name: "utf8mb4" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "oracle-se2", allocated_storage: 20, skip_final_snapshot: true, character_set_name: "AL32UTF8" }
        }
    }
}
