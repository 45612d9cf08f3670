rule! {
    /// Instances of a group live for a day at least, or for as long as they like.
    ///
    /// A group's `max_instance_lifetime` is 0, which switches it off, or 86,400 to 31,536,000 seconds.
    pub GroupLifetime for aws_autoscaling_group as group {
        when: group.max_instance_lifetime != null && group.max_instance_lifetime != 0,
        require: group.max_instance_lifetime >= 86400 && group.max_instance_lifetime <= 31536000,
        message: "{group.max_instance_lifetime} seconds are less than a day, or more than a year",
        help: "write 86400 for a day, or leave it out",
        at: group.max_instance_lifetime,
        fails {
            variable subnet { type: string }
            resource aws_autoscaling_group web { max_size: 2, min_size: 1, vpc_zone_identifier: [subnet], launch_template { name: "web", version: "1" }, max_instance_lifetime: 3600 }
        }
        passes {
            variable subnet { type: string }
            resource aws_autoscaling_group web { max_size: 2, min_size: 1, vpc_zone_identifier: [subnet], launch_template { name: "web", version: "1" }, max_instance_lifetime: 86400 }
        }
    }
}
