rule! {
    /// The address of a function asks who calls.
    ///
    /// With `NONE` everybody who knows the address may call the function, as often as they like. A site that means it
    /// says so with an `#[allow]`.
    pub FunctionUrlOpen for aws_lambda_function_url as url {
        require: url.authorization_type != "NONE",
        message: "everybody may call the function by its address",
        help: "write `AWS_IAM`, and let CloudFront or a role call it",
        at: url.authorization_type,
        level: warn,
        fails { resource aws_lambda_function_url work { function_name: "work", authorization_type: "NONE" } }
        passes { resource aws_lambda_function_url work { function_name: "work", authorization_type: "AWS_IAM" } }
    }
}
