rule! {
    /// The last checkpoint of a refresh is the end.
    ///
    /// `checkpoint_percentages` rise to 100: a refresh that ends before leaves the rest as it was.
    pub RefreshCheckpoints for aws_autoscaling_group.instance_refresh.preferences as preferences {
        when: any(preferences.checkpoint_percentages, it => it != null),
        require: any(preferences.checkpoint_percentages, it => it == 100),
        message: "this refresh ends before all instances are new",
        help: "end `checkpoint_percentages` with 100",
        at: preferences.checkpoint_percentages,
        level: warn,
        fails {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, instance_refresh { strategy: "Rolling", preferences { checkpoint_percentages: [20, 50] } } }
        }
        passes {
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, instance_refresh { strategy: "Rolling", preferences { checkpoint_percentages: [20, 100] } } }
        }
    }
}
