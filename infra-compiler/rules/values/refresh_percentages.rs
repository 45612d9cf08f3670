rule! {
    /// A refresh keeps within 100 percent between its least and its greatest.
    ///
    /// The difference between the healthy percentages of an instance refresh is 100 at most.
    pub RefreshPercentages for aws_autoscaling_group.instance_refresh.preferences as preferences {
        require: preferences.max_healthy_percentage - preferences.min_healthy_percentage <= 100,
        message: "{preferences.min_healthy_percentage} and {preferences.max_healthy_percentage} percent are more than 100 apart",
        help: "raise `min_healthy_percentage`, or lower `max_healthy_percentage`",
        at: preferences.max_healthy_percentage,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }
                instance_refresh { strategy: "Rolling", preferences { min_healthy_percentage: 50, max_healthy_percentage: 200 } }
            }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web {
                min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }
                instance_refresh { strategy: "Rolling", preferences { min_healthy_percentage: 100, max_healthy_percentage: 200 } }
            }
        }
    }
}
