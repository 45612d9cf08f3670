rule! {
    /// A password of a database has 8 characters at least.
    ///
    /// A master password has 8 characters or more, and none of `/`, `"`, `@` and space.
    pub MasterPassword for aws_db_instance as database {
        when: database.password != null,
        require: length(database.password) >= 8 && !can(regex("[/\"@ ]", database.password)),
        message: "the password of {database} is none that RDS takes",
        help: "set `manage_master_user_password: true`, which keeps it out of the program as well",
        at: database.password,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, username: "orders", password: "short" }
        }
        passes {
            variable password { type: string }
            resource aws_db_instance orders { instance_class: "db.t4g.medium", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, username: "orders", password: password }
        }
    }
}
