rule! {
    /// Only `gp3` has a throughput of its own.
    ///
    /// `storage_throughput` with storage of another type is refused.
    pub DatabaseThroughput for aws_db_instance as database {
        when: database.storage_throughput != null && database.storage_type != null,
        require: database.storage_type == "gp3",
        message: "storage of this type has no throughput of its own",
        help: "set `storage_type: \"gp3\"`, or remove `storage_throughput`",
        at: database.storage_throughput,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 20, skip_final_snapshot: true, storage_type: "gp2", storage_throughput: 500 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 400, skip_final_snapshot: true, storage_type: "gp3", iops: 12000, storage_throughput: 500 }
        }
    }
}
