rule! {
    /// A new database has no magnetic storage.
    ///
    /// Storage of the type `standard` can no longer be made.
    pub DatabaseMagnetic for aws_db_instance as database {
        when: database.replicate_source_db == null && database.snapshot_identifier == null,
        require: database.storage_type != "standard",
        message: "magnetic storage can no longer be made",
        help: "write `gp3`",
        at: database.storage_type,
        level: warn,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", storage_type: "standard" }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 20, skip_final_snapshot: true, engine: "postgres", storage_type: "gp3" }
        }
    }
}
