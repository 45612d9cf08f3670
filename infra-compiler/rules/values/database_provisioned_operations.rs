rule! {
    /// A database with provisioned storage says how many operations.
    ///
    /// `io1` and `io2` are paid by `iops`: without them the database is refused.
    pub DatabaseProvisionedOperations for aws_db_instance as database {
        when: contains(["io1", "io2"], database.storage_type) && database.snapshot_identifier == null && database.replicate_source_db == null && database.restore_to_point_in_time == null,
        require: database.iops != null,
        message: "{database} does not say how many operations its storage does",
        help: "set `iops: 1000` or more, or `storage_type: \"gp3\"`",
        at: database.storage_type,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, skip_final_snapshot: true, storage_type: "io1" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, skip_final_snapshot: true, storage_type: "io1", iops: 1000 }
        }
    }
}
