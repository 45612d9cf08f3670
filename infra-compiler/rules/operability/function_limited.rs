rule! {
    /// A function has a limit of its own.
    ///
    /// One that is called without end takes the concurrency of all others of the account. Off by itself: most accounts
    /// have few functions.
    pub FunctionLimited for aws_lambda_function as function {
        require: function.reserved_concurrent_executions != null && function.reserved_concurrent_executions >= 0,
        message: "{function} may take the concurrency of all others",
        help: "set `reserved_concurrent_executions`",
        at: function.reserved_concurrent_executions,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", reserved_concurrent_executions: 10 }
        }
    }
}
