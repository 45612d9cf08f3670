rule! {
    /// A warm pool has no weights.
    ///
    /// A group whose types have weights takes no `warm_pool`.
    pub WarmWeights for aws_autoscaling_group as group {
        when: any(group.warm_pool, pool => true),
        require: !any(group.mixed_instances_policy, mixed => any(mixed.launch_template, template => any(template.override, it => it.weighted_capacity != null))),
        message: "the types of {group} have weights, which a warm pool has not",
        help: "remove `warm_pool`, or the weights",
        at: group.warm_pool,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], mixed_instances_policy { instances_distribution { on_demand_percentage_above_base_capacity: 100 } launch_template { launch_template_specification { launch_template_id: template, version: "1" } override { instance_type: "m5.large", weighted_capacity: "2" } } } warm_pool { pool_state: "Stopped" } }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], launch_template { id: template, version: "1" } warm_pool { pool_state: "Stopped" } }
        }
    }
}
