rule! {
    /// A database has a user of its own.
    ///
    /// `rdsadmin`, `admin` of PostgreSQL and the like are kept by the engines.
    pub DatabaseUserReserved for aws_db_instance as database {
        when: database.username != null,
        require: !contains(if database.engine == "postgres" { ["admin", "rdsadmin", "rdsrepladmin", "rds_superuser", "user", "root_"] } else { ["rdsadmin", "rdsrepladmin"] }, lower(database.username)),
        message: "{database.engine} keeps the user `{database.username}` for itself",
        help: "write another name, such as `orders`",
        at: database.username,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", username: "admin", manage_master_user_password: true }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "mysql", username: "admin", manage_master_user_password: true }
        }
    }
}
