rule! {
    /// Pools are chosen by price.
    ///
    /// `spot_instance_pools` belongs to the strategy `lowest-price`: beside another it is refused.
    pub SpotPools for aws_autoscaling_group.mixed_instances_policy.instances_distribution as distribution {
        when: distribution.spot_instance_pools > 0,
        require: distribution.spot_allocation_strategy == null || distribution.spot_allocation_strategy == "lowest-price",
        message: "{distribution.spot_allocation_strategy} takes no number of pools",
        help: "remove `spot_instance_pools`",
        at: distribution.spot_instance_pools,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "capacity-optimized", spot_instance_pools: 3 } launch_template { launch_template_specification { launch_template_id: template } } } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "lowest-price", spot_instance_pools: 3 } launch_template { launch_template_specification { launch_template_id: template } } } }
        }
    }
}
