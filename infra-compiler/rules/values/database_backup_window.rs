rule! {
    /// A database is backed up for half an hour at least.
    ///
    /// `backup_window` is 30 minutes or longer.
    pub DatabaseBackupWindow for aws_db_instance as database {
        when: can(regex("^[0-9][0-9]:[0-9][0-9]-[0-9][0-9]:[0-9][0-9]$", database.backup_window)),
        require: (tonumber(substr(database.backup_window, 6, 2)) * 60 + tonumber(substr(database.backup_window, 9, 2)) - tonumber(substr(database.backup_window, 0, 2)) * 60 - tonumber(substr(database.backup_window, 3, 2)) + 1440) % 1440 >= 30,
        message: "the window in which {database} is backed up is too short",
        help: "write 30 minutes or more, such as `03:00-03:30`",
        at: database.backup_window,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", backup_window: "03:00-03:15" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", backup_window: "23:45-00:30" }
        }
    }
}
