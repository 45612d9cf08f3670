rule! {
    /// A target group of a function or load balancer has one target.
    ///
    /// A group of the type `lambda` or `alb` takes one: a second attachment is refused.
    pub SingleTargets for aws_lb_target_group_attachment as attachment {
        require: !any(aws_lb_target_group, group => group.arn == attachment.target_group_arn && contains(["lambda", "alb"], group.target_type)
            && any(aws_lb_target_group_attachment, other => other.target_group_arn == group.arn && other < attachment)),
        message: "this target group has its one target",
        help: "write a target group for each function",
        at: attachment.target_group_arn,
        fails {
            resource aws_lb_target_group work { name: "work", target_type: "lambda" }
            resource aws_lb_target_group_attachment joined { target_group_arn: work.arn, target_id: "arn:aws:lambda:eu-west-1:123456789012:function:a" }
            resource aws_lb_target_group_attachment two { target_group_arn: work.arn, target_id: "arn:aws:lambda:eu-west-1:123456789012:function:b" }
        }
        passes {
            variable network { type: string }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: network, target_type: "ip" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: "10.0.0.4" }
            resource aws_lb_target_group_attachment two { target_group_arn: web.arn, target_id: "10.0.0.5" }
        }
    }
}
