rule! {
    /// A target group has a load balancer that sends to it.
    ///
    /// Targets of a group that no listener and no rule of one sends to are never asked, and never healthy.
    pub GroupOfNobody for aws_autoscaling_group as scaling {
        when: scaling.target_group_arns != null,
        require: !any(aws_lb_target_group, group => contains(coalesce(scaling.target_group_arns, []), group.arn) && !(any(aws_lb_listener, l => any(l.default_action, act => act.target_group_arn == group.arn || any(act.forward, way => any(way.target_group, to => to.arn == group.arn)))) || any(aws_lb_listener_rule, l => any(l.action, act => act.target_group_arn == group.arn || any(act.forward, way => any(way.target_group, to => to.arn == group.arn)))))),
        message: "a target group of {scaling} has no listener",
        help: "write an `aws_lb_listener` that forwards to it",
        at: scaling.target_group_arns,
        level: warn,
        fails {
            variable template { type: string }
            variable subnet { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [subnet], health_check_type: "ELB", launch_template { id: template, version: "1" } target_group_arns: [aws_lb_target_group.web.arn] }
        }
        passes {
            variable template { type: string }
            variable subnet { type: string }
            variable balancer { type: string }
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_lb_target_group web { port: 80, protocol: "HTTP", vpc_id: main.id }
            resource aws_lb_listener entry { load_balancer_arn: balancer, port: 80, protocol: "HTTP", default_action { type: "forward", target_group_arn: aws_lb_target_group.web.arn } }
            resource aws_autoscaling_group web { min_size: 1, max_size: 2, vpc_zone_identifier: [subnet], health_check_type: "ELB", launch_template { id: template, version: "1" } target_group_arns: [aws_lb_target_group.web.arn] }
        }
    }
}
