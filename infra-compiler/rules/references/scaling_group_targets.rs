rule! {
    /// A scaling group joins target groups of instances.
    ///
    /// A group of addresses, functions or load balancers refuses instances.
    pub ScalingGroupTargets for aws_autoscaling_group as group {
        require: !any(group.target_group_arns, arn => any(aws_lb_target_group, it => it.arn == arn && contains(["ip", "lambda", "alb"], it.target_type))),
        message: "a target group of {group} takes no instances",
        help: "set `target_type: \"instance\"` on the target group",
        at: group.target_group_arns,
        fails {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip" }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, target_group_arns: [app.arn] }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: network }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, availability_zones: ["eu-west-1a"], launch_template { id: template }, target_group_arns: [app.arn] }
        }
    }
}
