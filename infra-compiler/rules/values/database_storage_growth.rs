rule! {
    /// A database's storage may grow to what it has.
    ///
    /// A greatest size below the present one is refused; 0 turns growth off.
    pub DatabaseStorageGrowth for aws_db_instance as database {
        when: database.max_allocated_storage != 0,
        require: database.max_allocated_storage >= database.allocated_storage,
        message: "{database} has {database.allocated_storage} GiB and may grow to {database.max_allocated_storage}",
        help: "set `max_allocated_storage` above `allocated_storage`, or to 0",
        at: database.max_allocated_storage,
        fails {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, max_allocated_storage: 50, skip_final_snapshot: true,
            }
        }
        passes {
            resource aws_db_instance orders {
                instance_class: "db.t4g.small", engine: "postgres", allocated_storage: 100, max_allocated_storage: 0, skip_final_snapshot: true,
            }
        }
    }
}
