rule! {
    /// A function is traced.
    ///
    /// A trace shows where the time of a request went, through all that it called. Off by itself: it costs.
    pub FunctionTraced for aws_lambda_function as function {
        require: function.tracing_config.mode == "Active",
        message: "{function} is not traced",
        help: "write `tracing_config {{ mode: \"Active\" }}`",
        at: function.tracing_config,
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", tracing_config { mode: "Active" } }
        }
    }
}
