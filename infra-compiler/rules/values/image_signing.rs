rule! {
    /// Only archives are signed.
    ///
    /// `code_signing_config_arn` on an image is refused.
    pub ImageSigning for aws_lambda_function as function {
        when: function.package_type == "Image",
        require: function.code_signing_config_arn == null,
        message: "{function} is an image, which is not signed so",
        help: "remove `code_signing_config_arn`",
        at: function.code_signing_config_arn,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", code_signing_config_arn: "arn:aws:lambda:eu-west-1:123456789012:code-signing-config:csc-0123456789abcdef0" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
    }
}
