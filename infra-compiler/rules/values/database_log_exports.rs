rule! {
    /// A database exports logs that its engine writes.
    ///
    /// MySQL and MariaDB write `audit`, `error`, `general` and `slowquery`, PostgreSQL `postgresql` and `upgrade`: the
    /// other's are refused.
    pub DatabaseLogExports for aws_db_instance as database {
        require: !any(database.enabled_cloudwatch_logs_exports, log =>
            contains(["mysql", "mariadb"], database.engine) && contains(["postgresql", "upgrade", "agent", "alert", "listener", "trace"], log)
                || database.engine == "postgres" && contains(["audit", "error", "general", "slowquery", "agent", "alert", "listener", "trace"], log)),
        message: "{database.engine} does not write these logs",
        help: "name logs of the engine, such as `slowquery` for MySQL and `postgresql` for PostgreSQL",
        at: database.enabled_cloudwatch_logs_exports,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["slowquery"] }
        }
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["postgresql"] }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, enabled_cloudwatch_logs_exports: ["postgresql"] }
        }
    }
}
