rule! {
    /// All types of a mixed group have weights, or none.
    ///
    /// `weighted_capacity` on some overrides and not on others is refused.
    pub OverrideWeights for aws_autoscaling_group.mixed_instances_policy.launch_template as template of group {
        require: all(template.override, it => it.weighted_capacity == null) || all(template.override, it => it.weighted_capacity != null),
        message: "some types of {group} have a weight, and others none",
        help: "give each override a `weighted_capacity`, or none",
        at: template.override,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "capacity-optimized" } launch_template { launch_template_specification { launch_template_id: template, version: "1" } override { instance_type: "m5.large", weighted_capacity: "2" } override { instance_type: "m5.xlarge" } } }  }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "capacity-optimized" } launch_template { launch_template_specification { launch_template_id: template, version: "1" } override { instance_type: "m5.large", weighted_capacity: "2" } override { instance_type: "m5.xlarge", weighted_capacity: "4" } } }  }
        }
    }
}
