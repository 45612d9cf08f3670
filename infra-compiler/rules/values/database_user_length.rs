rule! {
    /// A database of MySQL has a user of up to 16 characters.
    ///
    /// `username` of MySQL and MariaDB has 16 characters at most, that of PostgreSQL 63.
    pub DatabaseUserLength for aws_db_instance as database {
        when: database.username != null && contains(["mysql", "mariadb", "postgres"], database.engine),
        require: length(database.username) <= (if contains(["mysql", "mariadb"], database.engine) { 16 } else { 63 }),
        message: "the user `{database.username}` is too long for {database.engine}",
        help: "shorten it to 16 characters, or 63 of PostgreSQL",
        at: database.username,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "mysql", username: "administrator_of_orders", manage_master_user_password: true }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", username: "administrator_of_orders", manage_master_user_password: true }
        }
    }
}
