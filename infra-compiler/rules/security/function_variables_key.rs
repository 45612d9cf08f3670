rule! {
    /// Variables of a function are encrypted with a key of its own.
    ///
    /// With the key of AWS whoever may read the function reads them. Off by itself: variables should hold no secrets in
    /// the first place.
    pub FunctionVariablesKey for aws_lambda_function as function {
        when: function.environment != null,
        require: function.kms_key_arn != null,
        message: "variables of {function} are not encrypted with a key of its own",
        help: "set `kms_key_arn`",
        at: function.environment,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", environment { variables: { LEVEL: "info" } } }
        }
        passes {
            resource aws_kms_key work { description: "work" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", kms_key_arn: aws_kms_key.work.arn, environment { variables: { LEVEL: "info" } } }
        }
    }
}
