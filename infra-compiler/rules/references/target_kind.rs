rule! {
    /// A target is of the kind that its group takes.
    ///
    /// A group takes instances by their ids, addresses, a function or a load balancer, as its `target_type` says: another
    /// kind is refused.
    pub TargetKind for aws_lb_target_group_attachment as attachment {
        require: !any(aws_lb_target_group, group => group.arn == attachment.target_group_arn
            && ((any(aws_instance, it => it.id == attachment.target_id) && group.target_type != null && group.target_type != "instance")
                || (any(aws_lambda_function, it => it.arn == attachment.target_id) && group.target_type != "lambda")
                || (any(aws_lb, it => it.arn == attachment.target_id) && group.target_type != "alb")
                || (can(cidrhost("{attachment.target_id}/32", 0)) && group.target_type != "ip"))),
        message: "the target group does not take this kind of target",
        help: "set `target_type` of the group: `instance`, `ip`, `lambda` or `alb`",
        at: attachment.target_id,
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: "10.0.0.4" }
        }
        fails {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: app.id }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: "10.0.0.4" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: app.id }
        }
    }
}
