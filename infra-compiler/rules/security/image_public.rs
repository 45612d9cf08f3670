rule! {
    /// An image is not for everybody.
    ///
    /// Whoever has an account of AWS starts it, and reads what was left on its disks.
    pub ImagePublic for aws_ami_launch_permission as permission {
        require: permission.group != "all",
        message: "everybody may start from this image",
        help: "name an `account_id` or an `organization_arn`",
        at: permission.group,
        level: warn,
        fails { resource aws_ami_launch_permission web { image_id: "ami-0123456789abcdef0", group: "all" } }
        passes { resource aws_ami_launch_permission web { image_id: "ami-0123456789abcdef0", account_id: "123456789012" } }
    }
}
