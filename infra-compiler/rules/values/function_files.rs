rule! {
    /// A function that mounts files stands in a network.
    ///
    /// `file_system_config` needs `vpc_config`, and is refused without.
    pub FunctionFiles for aws_lambda_function as function {
        when: function.file_system_config != null,
        require: function.vpc_config != null,
        message: "{function} mounts files, and stands in no network",
        help: "write `vpc_config {{ … }}`",
        at: function.file_system_config,
        fails {
            variable files { type: string }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", file_system_config { arn: files, local_mount_path: "/mnt/files" } }
        }
        passes {
            variable files { type: string }
            variable a { type: string }
            variable g { type: string }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", file_system_config { arn: files, local_mount_path: "/mnt/files" }, vpc_config { subnet_ids: [a], security_group_ids: [g] } }
        }
    }
}
