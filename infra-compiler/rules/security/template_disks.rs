rule! {
    /// The disks of a launch template are encrypted.
    ///
    /// Every instance of the template has these disks. Off by itself: many accounts encrypt by default, which
    /// `aws_ebs_encryption_by_default` states.
    pub TemplateDisks for aws_launch_template.block_device_mappings as disk of template {
        when: disk.ebs != null && disk.ebs.snapshot_id == null,
        require: disk.ebs.encrypted == "true" || any(aws_ebs_encryption_by_default, one => one.enabled != false),
        message: "a disk of {template} is unencrypted",
        help: "write `encrypted: \"true\"` in its `ebs`",
        at: disk.ebs,
        level: allow,
        fails {
            resource aws_launch_template web { block_device_mappings { device_name: "/dev/xvda", ebs { volume_size: 20 } } }
        }
        passes {
            resource aws_launch_template web { block_device_mappings { device_name: "/dev/xvda", ebs { volume_size: 20, encrypted: "true" } } }
        }
    }
}
