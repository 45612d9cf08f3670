rule! {
    /// Only images have a command.
    ///
    /// `image_config` belongs to `package_type: "Image"`: beside another it is refused.
    pub ImageConfiguration for aws_lambda_function as function {
        when: function.image_config != null,
        require: function.package_type == "Image",
        message: "{function} is no image, and has a command",
        help: "set `package_type: \"Image\"` and `image_uri`, or remove `image_config`",
        at: function.image_config,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, filename: "work.zip", handler: "main.handler", runtime: "python3.12", image_config { command: ["main"] } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", image_config { command: ["main"] } }
        }
    }
}
