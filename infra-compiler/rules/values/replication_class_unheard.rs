rule! {
    /// A replication instance is of a class that is known.
    ///
    /// DMS has fewer families than EC2: one that it has not is refused when the instance is made, if it is not newer than the
    /// list.
    pub ReplicationClassUnheard for aws_dms_replication_instance as mover {
        when: startswith(mover.replication_instance_class, "dms.") && length(split(".", mover.replication_instance_class)) == 3,
        require: contains(known("aws_class_families", "dms"), join(".", slice(split(".", mover.replication_instance_class), 0, 2))),
        message: "nobody knows a class `{mover.replication_instance_class}` of DMS",
        help: "write a class of `t3`, `c5`, `c6i`, `r5` or `r6i`",
        at: mover.replication_instance_class,
        level: warn,
        fails {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.x2g.large" }
        }
        passes {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.c6i.large" }
        }
    }
}
