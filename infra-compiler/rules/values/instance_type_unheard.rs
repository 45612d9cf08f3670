rule! {
    /// An instance is of a type that is known.
    ///
    /// A family or a size of it that is in no list is refused when the instance starts, if it is not newer than the list.
    pub InstanceTypeUnheard for aws_instance | aws_launch_template | aws_launch_configuration as machine {
        when: can(regex("^[a-z][a-z0-9-]*[.][a-z0-9-]+$", machine.instance_type)) && contains(known("aws_class_sizes", "ec2"), element(split(".", machine.instance_type), 1)),
        require: contains(known("aws_classes", "ec2"), machine.instance_type),
        message: "nobody knows a type `{machine.instance_type}` of EC2",
        help: r#"{suggest(machine.instance_type, known("aws_classes", "ec2"))}"#,
        at: machine.instance_type,
        level: warn,
        fails {
            resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "t3.16xlarge", metadata_options { http_tokens: "required" } }
        }
        passes {
            resource aws_launch_template web { image_id: "ami-0123456789abcdef0", instance_type: "t3.large", metadata_options { http_tokens: "required" } }
        }
    }
}
