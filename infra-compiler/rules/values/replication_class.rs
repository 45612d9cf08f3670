rule! {
    /// A replication instance is of a class that DMS has.
    ///
    /// The classes of DMS are `dms.` with a type of EC2, such as `dms.r6i.large`: another is refused when the instance is
    /// made.
    pub ReplicationClass for aws_dms_replication_instance as mover {
        when: mover.replication_instance_class != null,
        require: startswith(mover.replication_instance_class, "dms.") && length(split(".", mover.replication_instance_class)) == 3 && contains(known("aws_class_sizes", "ec2"), element(split(".", mover.replication_instance_class), 2)),
        message: "DMS has no class `{mover.replication_instance_class}`",
        help: "write a class such as `dms.t3.medium`, `dms.c6i.large` or `dms.r6i.large`",
        at: mover.replication_instance_class,
        fails {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.t9.huge" }
        }
        fails {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "r6i.large" }
        }
        passes {
            resource aws_dms_replication_instance mover { replication_instance_id: "mover", replication_instance_class: "dms.r6i.large" }
        }
    }
}
