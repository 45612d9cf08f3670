rule! {
    /// A service's security groups are of its VPC.
    ///
    /// Groups of another VPC than the subnets' are refused.
    pub ServiceGroupNetwork for aws_ecs_service.network_configuration as network {
        require: !any(network.security_groups, group => any(aws_security_group, g => g.id == group && g.vpc_id != null
            && any(network.subnets, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != g.vpc_id)))),
        message: "a security group is in another VPC than the subnets",
        help: "name security groups of the VPC of the subnets",
        at: network.security_groups,
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group app { vpc_id: two.id }
            resource aws_ecs_service web { name: "web", task_definition: "web", network_configuration { subnets: [a.id], security_groups: [app.id] } }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group app { vpc_id: one.id }
            resource aws_ecs_service web { name: "web", task_definition: "web", network_configuration { subnets: [a.id], security_groups: [app.id] } }
        }
    }
}
