rule! {
    /// A replication instance has 5 to 6144 GB.
    ///
    /// Another `allocated_storage` is refused.
    pub ReplicationStorage for aws_dms_replication_instance as mover {
        when: mover.allocated_storage != null,
        require: mover.allocated_storage >= 5 && mover.allocated_storage <= 6144,
        message: "a replication instance does not have {mover.allocated_storage} GB",
        help: "write 5 to 6144",
        at: mover.allocated_storage,
        fails {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large", allocated_storage: 7000 }
        }
        passes {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large", allocated_storage: 100 }
        }
    }
}
