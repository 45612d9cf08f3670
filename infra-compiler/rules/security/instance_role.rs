rule! {
    /// An instance has a role.
    ///
    /// A program on an instance without a role gets its keys from somewhere else: from a file that nobody rotates. Off by
    /// itself: what calls no AWS needs none.
    pub InstanceRole for aws_instance as instance {
        require: instance.iam_instance_profile != null || instance.launch_template != null,
        message: "{instance} has no role",
        help: "set `iam_instance_profile` to the `name` of an `aws_iam_instance_profile`",
        at: instance.iam_instance_profile,
        level: allow,
        fails { resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro" } }
        passes {
            variable role { type: string }
            resource aws_iam_instance_profile web { name: "web", role }
            resource aws_instance web { ami: "ami-0123456789abcdef0", instance_type: "t3.micro", iam_instance_profile: aws_iam_instance_profile.web.name }
        }
    }
}
