rule! {
    /// A provider protects instances that their group protects.
    ///
    /// `managed_termination_protection: "ENABLED"` needs `protect_from_scale_in` of the scaling group, and is refused
    /// without.
    pub ProviderProtection for aws_ecs_capacity_provider.auto_scaling_group_provider as provided {
        when: provided.managed_termination_protection == "ENABLED",
        require: !any(aws_autoscaling_group, group => group.arn == provided.auto_scaling_group_arn && (group.protect_from_scale_in == null || group.protect_from_scale_in == false)),
        message: "the scaling group does not protect its instances",
        help: "set `protect_from_scale_in: true` on the group",
        at: provided.managed_termination_protection,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group machines { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } }
            resource aws_ecs_capacity_provider own { name: "own", auto_scaling_group_provider { auto_scaling_group_arn: machines.arn, managed_termination_protection: "ENABLED" } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group machines { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, protect_from_scale_in: true }
            resource aws_ecs_capacity_provider own { name: "own", auto_scaling_group_provider { auto_scaling_group_arn: machines.arn, managed_termination_protection: "ENABLED" } }
        }
    }
}
