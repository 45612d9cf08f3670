rule! {
    /// A scaling group behind a load balancer asks it how instances are.
    ///
    /// With `health_check_type: "EC2"`, which is also what a group without one has, an instance that runs and does not
    /// answer is never replaced.
    pub ScalingGroupHealth for aws_autoscaling_group as group {
        when: any(group.target_group_arns, arn => any(aws_lb_target_group, it => it.arn == arn)),
        require: group.health_check_type == "ELB",
        message: "{group} does not ask its load balancer how its instances are",
        help: "set `health_check_type: \"ELB\"` and a `health_check_grace_period`",
        at: group.health_check_type,
        level: warn,
        fails {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, target_group_arns: [app.arn] }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, target_group_arns: [app.arn], health_check_type: "ELB" }
        }
    }
}
