rule! {
    /// A group's maintenance keeps within 100 percent.
    ///
    /// The healthy percentages of `instance_maintenance_policy` are at most 100 apart.
    pub MaintenancePercentages for aws_autoscaling_group.instance_maintenance_policy as policy {
        require: policy.min_healthy_percentage < 0 || policy.max_healthy_percentage - policy.min_healthy_percentage <= 100,
        message: "{policy.min_healthy_percentage} and {policy.max_healthy_percentage} percent are more than 100 apart",
        help: "raise `min_healthy_percentage`, or lower `max_healthy_percentage`",
        at: policy.max_healthy_percentage,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, instance_maintenance_policy { min_healthy_percentage: 50, max_healthy_percentage: 200 } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, instance_maintenance_policy { min_healthy_percentage: 90, max_healthy_percentage: 120 } }
        }
    }
}
