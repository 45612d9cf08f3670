rule! {
    /// An override names a type or says what it needs.
    ///
    /// `instance_type` and `instance_requirements` together are refused.
    pub MixedOverrides for aws_autoscaling_group.mixed_instances_policy.launch_template.override as override {
        when: override.instance_type != null,
        require: override.instance_requirements == null,
        message: "this override names a type, and says what it needs",
        help: "remove one of the two",
        at: override.instance_type,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], mixed_instances_policy { launch_template { launch_template_specification { launch_template_id: template } override { instance_type: "m5.large", instance_requirements { vcpu_count { min: 2 } memory_mib { min: 4096 } } } } } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], mixed_instances_policy { launch_template { launch_template_specification { launch_template_id: template } override { instance_type: "m5.large" } } } }
        }
    }
}
