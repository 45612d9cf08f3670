rule! {
    /// An instance with an enclave does not hibernate.
    ///
    /// `enclave_options` and `hibernation` together are refused.
    pub InstanceEnclave for aws_instance as instance {
        when: instance.enclave_options.enabled == true,
        require: instance.hibernation != true,
        message: "{instance} has an enclave, and hibernates",
        help: "remove one of the two",
        at: instance.hibernation,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "m5.xlarge", hibernation: true, enclave_options { enabled: true } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "m5.xlarge", enclave_options { enabled: true } }
        }
    }
}
