rule! {
    /// Only burstable instances have credits.
    ///
    /// `credit_specification` belongs to instance types that begin with `t`: another type refuses it.
    pub InstanceCredits for aws_instance as instance {
        when: instance.credit_specification.cpu_credits != null,
        require: startswith(instance.instance_type, "t"),
        message: "{instance.instance_type} has no credits",
        help: "remove `credit_specification`",
        at: instance.credit_specification,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "m5.large", credit_specification { cpu_credits: "unlimited" } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", credit_specification { cpu_credits: "unlimited" } }
        }
    }
}
