rule! {
    /// Security groups are in the network of what takes them.
    ///
    /// A security group belongs to a VPC, and to others only by an `aws_vpc_security_group_vpc_association`: what has its
    /// subnets elsewhere is refused, or gets no network interface.
    pub SecurityGroupNetwork for
        aws_instance(groups: it.vpc_security_group_ids, subnets: [it.subnet_id])
        | aws_lb(groups: it.security_groups, subnets: it.subnets)
        | aws_lambda_function.vpc_config(groups: it.security_group_ids, subnets: it.subnet_ids)
        | aws_ecs_service.network_configuration(groups: it.security_groups, subnets: it.subnets)
        | aws_dms_replication_instance(
            groups: it.vpc_security_group_ids,
            subnets: find(aws_dms_replication_subnet_group, group => group.id == it.replication_subnet_group_id).subnet_ids,
        ) as it of holder {
        require: !any(aws_security_group, group => contains(groups, group.id) && group.vpc_id != null
            && any(subnets, subnet => any(aws_subnet, s => s.id == subnet && s.vpc_id != group.vpc_id))
            && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == group.id)),
        message: "a security group of {holder} is in another VPC than its subnets",
        help: "take a security group of the VPC of the subnets",
        at: groups,
        fails {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group web { vpc_id: office.id }
            resource aws_instance worker {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                subnet_id: inner.id,
                vpc_security_group_ids: [web.id],
            }
        }
        passes {
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group web { vpc_id: shop.id }
            resource aws_instance worker {
                ami: "ami-0123456789abcdef0",
                instance_type: "t3.micro",
                subnet_id: inner.id,
                vpc_security_group_ids: [web.id],
            }
        }
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
        fails {
            variable role { type: string }
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group calls { vpc_id: office.id }
            resource aws_lambda_function bill {
                function_name: "bill",
                role: role,
                package_type: "Image",
                image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bill:1",
                vpc_config { subnet_ids: [inner.id], security_group_ids: [calls.id] }
            }
        }
        passes {
            variable role { type: string }
            resource aws_vpc shop { cidr_block: "10.0.0.0/16" }
            resource aws_vpc office { cidr_block: "10.1.0.0/16" }
            resource aws_subnet inner { vpc_id: shop.id, cidr_block: "10.0.0.0/24" }
            resource aws_security_group calls { vpc_id: shop.id }
            resource aws_lambda_function bill {
                function_name: "bill",
                role: role,
                package_type: "Image",
                image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/bill:1",
                vpc_config { subnet_ids: [inner.id], security_group_ids: [calls.id] }
            }
        }
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
        fails {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_dms_replication_subnet_group movers { replication_subnet_group_id: "movers", replication_subnet_group_description: "movers", subnet_ids: [a.id, b.id] }
            resource aws_security_group mover { vpc_id: two.id }
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.r6i.large", replication_subnet_group_id: movers.id, vpc_security_group_ids: [mover.id] }
        }
        passes {
            resource aws_vpc one { cidr_block: "10.0.0.0/16" }
            resource aws_vpc two { cidr_block: "10.1.0.0/16" }
            resource aws_subnet a { vpc_id: one.id, cidr_block: "10.0.0.0/24", availability_zone: "eu-west-1a" }
            resource aws_subnet b { vpc_id: one.id, cidr_block: "10.0.1.0/24", availability_zone: "eu-west-1b" }
            resource aws_dms_replication_subnet_group movers { replication_subnet_group_id: "movers", replication_subnet_group_description: "movers", subnet_ids: [a.id, b.id] }
            resource aws_security_group mover { vpc_id: one.id }
            resource aws_dms_replication_instance move { replication_instance_id: "move", replication_instance_class: "dms.r6i.large", replication_subnet_group_id: movers.id, vpc_security_group_ids: [mover.id] }
        }
    }
}
