rule! {
    /// Small storage takes what it is given.
    ///
    /// For MySQL, MariaDB and PostgreSQL `gp3` of less than 400 GiB has 3000 operations and 125 MiB a second: other numbers
    /// are refused.
    pub DatabaseSmallStorage for aws_db_instance as database {
        when: database.storage_type == "gp3" && database.allocated_storage < 400 && contains(["mysql", "mariadb", "postgres"], database.engine),
        require: database.iops == null && database.storage_throughput == null,
        message: "storage of {database.allocated_storage} GiB takes no `iops` or `storage_throughput`",
        help: "remove them, or set `allocated_storage: 400` or more",
        at: database.allocated_storage,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, skip_final_snapshot: true, storage_type: "gp3", iops: 12000 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 400, skip_final_snapshot: true, storage_type: "gp3", iops: 12000 }
        }
    }
}
