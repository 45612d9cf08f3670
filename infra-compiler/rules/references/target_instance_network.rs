rule! {
    /// A target is in the VPC of its group.
    ///
    /// A group of instances takes those of its own VPC: one of another is refused.
    pub TargetInstanceNetwork for aws_lb_target_group_attachment as attachment {
        require: !any(aws_lb_target_group, group => group.arn == attachment.target_group_arn && any(aws_instance, instance => instance.id == attachment.target_id
            && any(aws_subnet, subnet => subnet.id == instance.subnet_id && subnet.vpc_id != group.vpc_id))),
        message: "this instance is in another VPC than the target group",
        help: "give the target group the `vpc_id` of the instance's subnet, or the type `ip`",
        at: attachment.target_id,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: two.id, cidr_block: "10.1.0.0/24" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: a.id }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: one.id }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: app.id }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: a.id }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: one.id }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: app.id }
        }
    }
}
