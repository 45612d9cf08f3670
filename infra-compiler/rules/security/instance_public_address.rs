rule! {
    /// An instance has no public address.
    ///
    /// What stands behind a load balancer or a NAT gateway needs none, and what has none is not scanned. Off by itself: a
    /// single server of a small site has one on purpose.
    pub InstancePublicAddress for aws_instance(public: it.associate_public_ip_address) | aws_launch_configuration(public: it.associate_public_ip_address) as it {
        require: public != true,
        message: "{it} has a public address",
        help: "remove `associate_public_ip_address`, and put a load balancer before it",
        at: public,
        level: allow,
        fails {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", associate_public_ip_address: true }
        }
        fails {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro", associate_public_ip_address: true }
        }
        passes {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", associate_public_ip_address: false }
        }
        passes {
            resource aws_launch_configuration web { image_id: "ami-0123456789abcdef0", instance_type: "t3.micro" }
        }
    }
}
