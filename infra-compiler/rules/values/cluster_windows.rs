rule! {
    /// A database is not backed up while it is maintained.
    ///
    /// Windows that overlap are refused.
    pub ClusterWindows for aws_rds_cluster as it {
        when: substr(it.preferred_maintenance_window, 0, 3) == substr(it.preferred_maintenance_window, 10, 3) && (parseint(substr(it.preferred_backup_window, 0, 2), 10) * 60 + parseint(substr(it.preferred_backup_window, 3, 2), 10)) < (parseint(substr(it.preferred_backup_window, 6, 2), 10) * 60 + parseint(substr(it.preferred_backup_window, 9, 2), 10))
            && (parseint(substr(it.preferred_maintenance_window, 4, 2), 10) * 60 + parseint(substr(it.preferred_maintenance_window, 7, 2), 10)) < (parseint(substr(it.preferred_maintenance_window, 14, 2), 10) * 60 + parseint(substr(it.preferred_maintenance_window, 17, 2), 10)),
        require: (parseint(substr(it.preferred_backup_window, 6, 2), 10) * 60 + parseint(substr(it.preferred_backup_window, 9, 2), 10)) <= (parseint(substr(it.preferred_maintenance_window, 4, 2), 10) * 60 + parseint(substr(it.preferred_maintenance_window, 7, 2), 10))
            || (parseint(substr(it.preferred_maintenance_window, 14, 2), 10) * 60 + parseint(substr(it.preferred_maintenance_window, 17, 2), 10)) <= (parseint(substr(it.preferred_backup_window, 0, 2), 10) * 60 + parseint(substr(it.preferred_backup_window, 3, 2), 10)),
        message: "{it} is backed up at {it.preferred_backup_window}, within its maintenance",
        help: "choose a `preferred_backup_window` before or after the `preferred_maintenance_window`",
        at: it.preferred_backup_window,
        fails {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, preferred_backup_window: "03:00-04:00", preferred_maintenance_window: "sun:03:30-sun:04:30" }
        }
        passes {
            resource aws_rds_cluster orders { engine: "aurora-mysql", skip_final_snapshot: true, preferred_backup_window: "03:00-03:30", preferred_maintenance_window: "sun:03:30-sun:04:30" }
        }
    }
}
