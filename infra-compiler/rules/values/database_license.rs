rule! {
    /// A database's license is one of its engine.
    ///
    /// MySQL and MariaDB have `general-public-license`, PostgreSQL `postgresql-license`, Oracle and SQL Server those that
    /// are bought: another engine's is refused.
    pub DatabaseLicense for aws_db_instance as database {
        when: database.license_model != null && contains(["mysql", "mariadb", "postgres"], database.engine),
        require: contains(if database.engine == "postgres" { ["postgresql-license"] } else { ["general-public-license"] }, database.license_model),
        message: "{database.engine} has no license {database.license_model}",
        help: "remove `license_model`",
        at: database.license_model,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, license_model: "license-included" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "mysql", allocated_storage: 20, skip_final_snapshot: true, license_model: "general-public-license" }
        }
    }
}
