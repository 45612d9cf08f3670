rule! {
    /// A function runs signed code alone.
    ///
    /// A signature shows that the code is what was built. Off by itself: it wants a process of building.
    pub FunctionSigned for aws_lambda_function as function {
        when: function.package_type != "Image",
        require: function.code_signing_config_arn != null,
        message: "{function} runs whatever code it is given",
        help: "set `code_signing_config_arn`",
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, runtime: "python3.12", handler: "work.run", filename: "work.zip" }
        }
        passes {
            variable role { type: string }
            variable signing { type: string }
            resource aws_lambda_function work { function_name: "work", role, runtime: "python3.12", handler: "work.run", filename: "work.zip", code_signing_config_arn: signing }
        }
    }
}
