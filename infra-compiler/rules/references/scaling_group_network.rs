rule! {
    /// A scaling group and its target groups are in one VPC.
    ///
    /// Instances of another VPC are refused by the target group.
    pub ScalingGroupNetwork for aws_autoscaling_group as group {
        require: !any(group.target_group_arns, arn => any(aws_lb_target_group, it => it.arn == arn
            && any(group.vpc_zone_identifier, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != it.vpc_id)))),
        message: "a target group of {group} is in another VPC than its subnets",
        help: "give the target group the `vpc_id` of the subnets",
        at: group.target_group_arns,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: two.id, cidr_block: "10.1.0.0/24" }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: one.id }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, launch_template { id: template }, vpc_zone_identifier: [a.id], target_group_arns: [app.arn] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_lb_target_group app { name: "app", port: 80, protocol: "HTTP", vpc_id: one.id }
            variable template { type: string }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, launch_template { id: template }, vpc_zone_identifier: [a.id], target_group_arns: [app.arn] }
        }
    }
}
