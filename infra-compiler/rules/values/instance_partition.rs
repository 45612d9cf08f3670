rule! {
    /// Partitions are of a placement group.
    ///
    /// `placement_partition_number` without `placement_group` is refused.
    pub InstancePartition for aws_instance as instance {
        when: instance.placement_partition_number != null,
        require: instance.placement_group != null,
        message: "{instance} names a partition of no placement group",
        help: "set `placement_group`",
        at: instance.placement_partition_number,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", placement_partition_number: 1 }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", placement_partition_number: 1, placement_group: "spread" }
        }
    }
}
