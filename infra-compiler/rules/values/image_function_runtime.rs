rule! {
    /// A function of an image has the image's runtime.
    ///
    /// `runtime` and `handler` are for archives: beside `package_type: "Image"` they are refused.
    pub ImageFunctionRuntime for aws_lambda_function as function {
        when: function.package_type == "Image",
        require: function.runtime == null && function.handler == null,
        message: "{function} runs an image, which has its own runtime and handler",
        help: "remove `runtime` and `handler`; `image_config` overrides what the image says",
        at: function.package_type,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", runtime: "python3.13" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Zip", filename: "work.zip", handler: "main.run", runtime: "python3.13" }
        }
    }
}
