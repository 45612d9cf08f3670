rule! {
    /// An instance starts from an image's id.
    ///
    /// An id is `ami-` with 8 or 17 digits from 0 to f: another text is refused when the instance is started.
    pub MachineImage for aws_instance as machine {
        when: machine.ami != null,
        require: can(regex("^ami-([0-9a-f]+)$", machine.ami)) && (length(machine.ami) == 12 || length(machine.ami) == 21),
        message: "`{machine.ami}` is not the id of an image",
        help: "write an id such as `ami-0123456789abcdef0`, or take that of an `aws_ami`",
        at: machine.ami,
        fails {
            resource aws_instance web { ami: "ubuntu-24.04", instance_type: "t3.micro", metadata_options { http_tokens: "required" } }
        }
        fails {
            resource aws_instance web { ami: "ami-0123456789ABCDEF0", instance_type: "t3.micro", metadata_options { http_tokens: "required" } }
        }
        passes {
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", metadata_options { http_tokens: "required" } }
        }
    }
}
