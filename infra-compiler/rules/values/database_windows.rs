rule! {
    /// A database is not backed up while it is maintained.
    ///
    /// Windows that overlap are refused.
    pub DatabaseWindows for aws_db_instance as it {
        when: substr(it.maintenance_window, 0, 3) == substr(it.maintenance_window, 10, 3) && (parseint(substr(it.backup_window, 0, 2), 10) * 60 + parseint(substr(it.backup_window, 3, 2), 10)) < (parseint(substr(it.backup_window, 6, 2), 10) * 60 + parseint(substr(it.backup_window, 9, 2), 10))
            && (parseint(substr(it.maintenance_window, 4, 2), 10) * 60 + parseint(substr(it.maintenance_window, 7, 2), 10)) < (parseint(substr(it.maintenance_window, 14, 2), 10) * 60 + parseint(substr(it.maintenance_window, 17, 2), 10)),
        require: (parseint(substr(it.backup_window, 6, 2), 10) * 60 + parseint(substr(it.backup_window, 9, 2), 10)) <= (parseint(substr(it.maintenance_window, 4, 2), 10) * 60 + parseint(substr(it.maintenance_window, 7, 2), 10))
            || (parseint(substr(it.maintenance_window, 14, 2), 10) * 60 + parseint(substr(it.maintenance_window, 17, 2), 10)) <= (parseint(substr(it.backup_window, 0, 2), 10) * 60 + parseint(substr(it.backup_window, 3, 2), 10)),
        message: "{it} is backed up at {it.backup_window}, within its maintenance",
        help: "choose a `backup_window` before or after the `maintenance_window`",
        at: it.backup_window,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, backup_window: "03:00-04:00", maintenance_window: "sun:03:30-sun:04:30" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, backup_window: "03:00-03:30", maintenance_window: "sun:03:30-sun:04:30" }
        }
    }
}
