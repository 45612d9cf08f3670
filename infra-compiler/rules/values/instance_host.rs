rule! {
    /// An instance on a host of a group is of tenancy `host`.
    ///
    /// `host_resource_group_arn` with another tenancy is refused.
    pub InstanceHost for aws_instance as instance {
        when: instance.host_resource_group_arn != null,
        require: instance.tenancy == null || instance.tenancy == "host",
        message: "{instance} names hosts, and has the tenancy {instance.tenancy}",
        help: "set `tenancy: \"host\"`",
        at: instance.tenancy,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", host_resource_group_arn: "arn:aws:resource-groups:eu-west-1:123456789012:group/hosts", tenancy: "dedicated" }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", host_resource_group_arn: "arn:aws:resource-groups:eu-west-1:123456789012:group/hosts", tenancy: "host" }
        }
    }
}
