rule! {
    /// A scaling group starts its instances from a launch template.
    ///
    /// Launch configurations know neither new instance types nor several of them, and AWS takes none from new accounts.
    /// Off by itself: an old group works as it did.
    pub ScalingGroupTemplate for aws_autoscaling_group as group {
        require: group.launch_configuration == null,
        message: "{group} starts from a launch configuration",
        help: "write an `aws_launch_template`, and name it in `launch_template`",
        at: group.launch_configuration,
        level: allow,
        fails {
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_configuration: "web" }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template } }
        }
    }
}
