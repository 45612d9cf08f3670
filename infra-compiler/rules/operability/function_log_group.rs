rule! {
    /// A function's log group has the name that Lambda gives it.
    ///
    /// Lambda writes to `/aws/lambda/` and the function's name, and makes that group itself, kept for ever, where it has
    /// another name.
    pub FunctionLogGroup for aws_cloudwatch_log_group as group {
        when: startswith(group.name, "/aws/lambda/") && any(aws_lambda_function, it => it.function_name != null),
        require: any(aws_lambda_function, it => group.name == "/aws/lambda/{it.function_name}" || it.logging_config.log_group == group.name || endswith(group.name, "/{it.function_name}")),
        message: "no function writes to this log group",
        help: "write `name: \"/aws/lambda/{{function.function_name}}\"`, or name the group in the function's `logging_config`",
        at: group.name,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_cloudwatch_log_group logs { name: "/aws/lambda/worker", retention_in_days: 30 }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_cloudwatch_log_group logs { name: "/aws/lambda/work", retention_in_days: 30 }
        }
    }
}
