rule! {
    /// A cluster of instances is not burstable.
    ///
    /// A placement group of the strategy `cluster` refuses instance types that begin with `t`.
    pub BurstableCluster for aws_instance as instance {
        when: length(regexall("^t[0-9]", instance.instance_type)) == 1,
        require: !any(aws_placement_group, group => (group.name == instance.placement_group || group.id == instance.placement_group) && group.strategy == "cluster"),
        message: "{instance.instance_type} is no type for a cluster placement group",
        help: "choose another `instance_type`, or the strategy `spread`",
        at: instance.instance_type,
        fails {
            resource aws_placement_group close { name: "close", strategy: "cluster" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", placement_group: close.name }
        }
        passes {
            resource aws_placement_group close { name: "close", strategy: "spread" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", placement_group: close.name }
        }
    }
}
