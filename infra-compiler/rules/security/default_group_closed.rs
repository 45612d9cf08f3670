rule! {
    /// The default security group of a network lets nothing through.
    ///
    /// What is made without a group gets the default one, whose members reach each other and the world.
    /// `aws_default_security_group` without rules takes that away. Off by itself: it matters where somebody makes things
    /// by hand.
    pub DefaultGroupClosed for aws_vpc as vpc {
        require: any(aws_default_security_group, group => group.vpc_id == vpc.id && length(coalesce(group.ingress, [])) == 0 && length(coalesce(group.egress, [])) == 0),
        message: "the default security group of {vpc} lets everything out",
        help: "write an `aws_default_security_group` with its `vpc_id` and no rules",
        level: allow,
        fails { resource aws_vpc shop { cidr_block: "10.0.0.0/16" } }
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_default_security_group none { vpc_id: aws_vpc.shop.id, egress { protocol: "-1", from_port: 0, to_port: 0, cidr_blocks: ["0.0.0.0/0"] } }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_default_security_group none { vpc_id: aws_vpc.shop.id }
        }
    }
}
