rule! {
    /// Only partitions are counted.
    ///
    /// `partition_count` belongs to the strategy `partition`: beside another it is refused.
    pub PlacementPartitions for aws_placement_group as group {
        when: group.partition_count != null,
        require: group.strategy == "partition",
        message: "{group} of the strategy {group.strategy} has no partitions",
        help: "set `strategy: \"partition\"`, or remove `partition_count`",
        at: group.partition_count,
        fails {
            resource aws_placement_group close { name: "close", strategy: "spread", partition_count: 3 }
        }
        passes {
            resource aws_placement_group close { name: "close", strategy: "partition", partition_count: 3 }
        }
    }
}
