rule! {
    /// An instance that hibernates has an encrypted disk.
    ///
    /// Its memory is written to the root volume, which must be encrypted.
    pub HibernatingDisk for aws_instance as instance {
        when: instance.hibernation == true,
        require: instance.root_block_device.encrypted != false,
        message: "{instance} hibernates onto a disk that is not encrypted",
        help: "set `encrypted: true` in `root_block_device`",
        at: instance.root_block_device.encrypted,
        fails {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", hibernation: true, root_block_device { encrypted: false } }
        }
        passes {
            resource aws_instance app { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", hibernation: true, root_block_device { encrypted: true } }
        }
    }
}
