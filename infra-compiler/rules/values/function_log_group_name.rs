rule! {
    /// A function has a log group of its own.
    ///
    /// A `log_group` does not begin with `aws/`.
    pub FunctionLogGroupName for aws_lambda_function.logging_config as config of function {
        when: config.log_group != null,
        require: !startswith(config.log_group, "aws/"),
        message: "AWS keeps log groups like `{config.log_group}` for itself",
        help: "write `/aws/lambda/…`, or a name of your own",
        at: config.log_group,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", logging_config { log_format: "JSON", log_group: "aws/work" } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, runtime: "python3.12", handler: "work.main", filename: "work.zip", logging_config { log_format: "JSON", log_group: "/shop/work" } }
        }
    }
}
