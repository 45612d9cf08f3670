rule! {
    /// The security groups of an instance are in its network.
    ///
    /// A security group belongs to a VPC, and to others only by an `aws_vpc_security_group_vpc_association`: an instance in a
    /// subnet of another VPC is refused.
    pub InstanceGroupNetwork for aws_instance as instance {
        require: !any(aws_security_group, group => contains(instance.vpc_security_group_ids, group.id) && group.vpc_id != null
            && any(aws_subnet, s => s.id == instance.subnet_id && s.vpc_id != group.vpc_id)
            && !any(aws_vpc_security_group_vpc_association, more => more.security_group_id == group.id)),
        message: "a security group of {instance} is in another VPC than its subnet",
        help: "take a security group of the VPC of the subnet",
        at: instance.vpc_security_group_ids,
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
    }
}
