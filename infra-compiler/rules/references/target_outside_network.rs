rule! {
    /// An address outside of the VPC is of all zones.
    ///
    /// A target that is not in the group's VPC is taken only with `availability_zone: "all"`.
    pub TargetOutsideNetwork for aws_lb_target_group_attachment as attachment {
        when: attachment.availability_zone == null,
        require: !any(aws_lb_target_group, group => group.arn == attachment.target_group_arn && any(aws_vpc, vpc => vpc.id == group.vpc_id
            && !cidr_contains(vpc.cidr_block, attachment.target_id)
            && all(aws_vpc_ipv4_cidr_block_association, more => more.vpc_id != vpc.id || !cidr_contains(more.cidr_block, attachment.target_id)))),
        message: "{attachment.target_id} is not in the VPC of the target group",
        help: "set `availability_zone: \"all\"`",
        at: attachment.target_id,
        fails {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: main.id, target_type: "ip" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: "192.168.0.4" }
        }
        passes {
            resource aws_vpc main { cidr_block: "10.0.0.0/16" }
            resource aws_lb_target_group web { name: "web", port: 80, protocol: "HTTP", vpc_id: main.id, target_type: "ip" }
            resource aws_lb_target_group_attachment joined { target_group_arn: web.arn, target_id: "192.168.0.4", availability_zone: "all" }
        }
    }
}
