rule! {
    /// Only SQL Server and Db2 take a time zone.
    ///
    /// Others have theirs as a parameter: `timezone` is refused.
    pub DatabaseTimeZone for aws_db_instance as database {
        when: contains(["mysql", "mariadb", "postgres"], database.engine) || startswith(database.engine, "oracle"),
        require: database.timezone == null,
        message: "{database.engine} takes no `timezone`",
        help: "set `time_zone` or `timezone` in an `aws_db_parameter_group`",
        at: database.timezone,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, timezone: "UTC" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "sqlserver-ex", allocated_storage: 20, skip_final_snapshot: true, timezone: "UTC" }
        }
    }
}
