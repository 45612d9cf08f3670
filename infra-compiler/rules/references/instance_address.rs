rule! {
    /// An instance's address is one of its subnet.
    ///
    /// An address that the subnet does not have is refused.
    pub InstanceAddress for aws_instance as instance {
        when: instance.private_ip != null,
        require: !any(aws_subnet, subnet => subnet.id == instance.subnet_id && !cidr_contains(subnet.cidr_block, instance.private_ip)),
        message: "{instance.private_ip} is not an address of the subnet",
        help: "choose an address of the subnet, such as `cidrhost(subnet.cidr_block, 10)`",
        at: instance.private_ip,
        fails {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: a.id, private_ip: "10.0.1.10" }
        }
        passes {
            variable network { type: string }
            resource aws_subnet a { vpc_id: network, cidr_block: "10.0.0.0/24" }
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", subnet_id: a.id, private_ip: "10.0.0.10" }
        }
    }
}
