rule! {
    /// A mixed group names a type once, and up to 40.
    ///
    /// Two overrides of one `instance_type`, or more than 40, are refused.
    pub OverrideTypes for aws_autoscaling_group.mixed_instances_policy.launch_template as template of group {
        require: length(template.override) <= 40 && length(distinct([for it in template.override if it.instance_type != null: it.instance_type])) == length([for it in template.override if it.instance_type != null: 1]),
        message: "two overrides of {group} are of one type, or there are more than 40",
        help: "name each type once",
        at: template.override,
        fails {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "capacity-optimized" } launch_template { launch_template_specification { launch_template_id: template, version: "1" } override { instance_type: "m5.large" } override { instance_type: "m5.large" } } }  }
        }
        passes {
            variable template { type: string }
            variable a { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [a], mixed_instances_policy { instances_distribution { spot_allocation_strategy: "capacity-optimized" } launch_template { launch_template_specification { launch_template_id: template, version: "1" } override { instance_type: "m5.large" } override { instance_type: "m5.xlarge" } } }  }
        }
    }
}
