rule! {
    /// A database of PostgreSQL has a name that begins with a letter.
    ///
    /// `db_name` of PostgreSQL begins with a letter or an underscore, and has letters, digits and underscores.
    pub DatabaseNameLetter for aws_db_instance as database {
        when: database.engine == "postgres" && database.db_name != null,
        require: can(regex("^[A-Za-z_][A-Za-z0-9_]*$", database.db_name)),
        message: "`{database.db_name}` is no name of a database of PostgreSQL",
        help: "begin it with a letter",
        at: database.db_name,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", db_name: "1orders" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", db_name: "orders" }
        }
    }
}
