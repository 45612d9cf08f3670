rule! {
    /// A database does up to 50 operations for a GiB.
    ///
    /// More `iops` than 50 times `allocated_storage` are refused for `io1`.
    pub DatabaseOperationsRatio for aws_db_instance as database {
        when: database.storage_type == "io1" && contains(["mysql", "mariadb", "postgres"], database.engine),
        require: database.iops <= database.allocated_storage * 50,
        message: "{database.iops} operations are more than 50 for each of {database.allocated_storage} GiB",
        help: "raise `allocated_storage`, or lower `iops`",
        at: database.iops,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, skip_final_snapshot: true, storage_type: "io1", iops: 6000 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, skip_final_snapshot: true, storage_type: "io1", iops: 5000 }
        }
    }
}
