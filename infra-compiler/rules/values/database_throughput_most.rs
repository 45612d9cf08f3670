rule! {
    /// Storage of a database has up to 4000 MiB each second.
    ///
    /// A `storage_throughput` above 4000 is refused.
    pub DatabaseThroughputMost for aws_db_instance as database {
        when: database.storage_throughput != null,
        require: database.storage_throughput <= 4000,
        message: "{database} asks for more throughput than there is",
        help: "write 4000 at most",
        at: database.storage_throughput,
        fails {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 400, skip_final_snapshot: true, engine: "postgres", storage_type: "gp3", iops: 16000, storage_throughput: 4001 }
        }
        passes {
            resource aws_db_instance orders { instance_class: "db.t4g.medium", allocated_storage: 400, skip_final_snapshot: true, engine: "postgres", storage_type: "gp3", iops: 12000, storage_throughput: 500 }
        }
    }
}
