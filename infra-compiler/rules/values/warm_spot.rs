rule! {
    /// A group of spot instances keeps none warm.
    ///
    /// A `warm_pool` beside a share of spot instances is refused.
    pub WarmSpot for aws_autoscaling_group as group {
        when: group.mixed_instances_policy.instances_distribution.on_demand_percentage_above_base_capacity < 100,
        require: group.warm_pool == null,
        message: "{group} takes spot instances, and keeps some warm",
        help: "remove `warm_pool`, or set `on_demand_percentage_above_base_capacity: 100`",
        at: group.warm_pool,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], warm_pool { pool_state: "Stopped" }, mixed_instances_policy { instances_distribution { on_demand_percentage_above_base_capacity: 50 } launch_template { launch_template_specification { launch_template_id: template } } } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], warm_pool { pool_state: "Stopped" }, mixed_instances_policy { instances_distribution { on_demand_percentage_above_base_capacity: 100 } launch_template { launch_template_specification { launch_template_id: template } } } }
        }
    }
}
