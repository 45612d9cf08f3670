rule! {
    /// The security groups of a load balancer are in its network.
    ///
    /// A security group belongs to a VPC, and to others only by an `aws_vpc_security_group_vpc_association`; a load balancer
    /// whose subnets are elsewhere is refused.
    pub LoadBalancerGroupNetwork for aws_lb as balancer {
        require: !any(aws_security_group, group => contains(balancer.security_groups, group.id) && group.vpc_id != null
            && any(balancer.subnets, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != group.vpc_id))
            && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == group.id)),
        message: "a security group of {balancer} is in another VPC than its subnets",
        help: "take a security group of the VPC of the subnets",
        at: balancer.security_groups,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: shop.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: shop.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_security_group web { vpc_id: office.id }
            resource aws_lb web { subnets: [a.id, b.id], security_groups: [aws_security_group.web.id] }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: shop.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: shop.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_security_group web { vpc_id: office.id }
            resource aws_vpc_security_group_vpc_association web { security_group_id: aws_security_group.web.id, vpc_id: shop.id }
            resource aws_lb web { subnets: [a.id, b.id], security_groups: [aws_security_group.web.id] }
        }
    }
}
