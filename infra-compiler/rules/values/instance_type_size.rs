rule! {
    /// An instance is of a type with a size that EC2 has.
    ///
    /// A type is a family and a size, such as `m7g.2xlarge`. No family has another size than those from `nano` to `metal`.
    pub InstanceTypeSize for aws_instance | aws_launch_template | aws_launch_configuration as machine {
        when: machine.instance_type != null,
        require: can(regex("^[a-z][a-z0-9-]*[.][a-z0-9-]+$", machine.instance_type)) && contains(known("aws_class_sizes", "ec2"), element(split(".", machine.instance_type), 1)),
        message: "EC2 has no type `{machine.instance_type}`",
        help: r#"{suggest(machine.instance_type, known("aws_classes", "ec2"))}"#,
        at: machine.instance_type,
        fails {
            resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m99.huge", metadata_options { http_tokens: "required" } }
        }
        fails {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3micro", metadata_options { http_tokens: "required" } }
        }
        passes {
            resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "m5.2xlarge", metadata_options { http_tokens: "required" } }
        }
    }
}
