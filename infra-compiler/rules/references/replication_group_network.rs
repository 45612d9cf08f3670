rule! {
    /// The security groups of a replication instance are of its VPC.
    ///
    /// The instance stands in the VPC of its subnet group; a security group of another VPC is refused.
    pub ReplicationGroupNetwork for aws_dms_replication_instance as instance {
        require: !any(aws_dms_replication_subnet_group, subnets => subnets.id == instance.replication_subnet_group_id
            && any(subnets.subnet_ids, subnet => any(aws_subnet, s => s.id == subnet
                && any(instance.vpc_security_group_ids, group => any(aws_security_group, g => g.id == group
                    && g.vpc_id != null && g.vpc_id != s.vpc_id
                    && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == g.id)))))),
        message: "a security group of {instance} is in another VPC than its subnets",
        help: "take a security group of the VPC of the subnets",
        at: instance.vpc_security_group_ids,
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
