rule! {
    /// CloudWatch Logs may call the functions that it sends to.
    ///
    /// A subscription filter is tried when it is made, and refused where the function has no permission for `logs.amazonaws.com`.
    pub LogFunctionPermission for aws_cloudwatch_log_subscription_filter as filter {
        when: any(aws_lambda_function, function => function.arn == filter.destination_arn),
        require: any(aws_lambda_function, function => function.arn == filter.destination_arn
            && any(aws_lambda_permission, it => startswith(it.principal, "logs.")
                && (it.function_name == function.arn || it.function_name == function.function_name))),
        message: "CloudWatch Logs may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"logs.amazonaws.com\"`, and name it in `depends_on`",
        at: filter.destination_arn,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_lambda_function ship { function_name: "ship", role: role, package_type: "Image", image_uri: "ship:1" }
            resource aws_cloudwatch_log_subscription_filter ship {
                name: "ship", log_group_name: "web", filter_pattern: "", destination_arn: aws_lambda_function.ship.arn,
            }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function ship { function_name: "ship", role: role, package_type: "Image", image_uri: "ship:1" }
            resource aws_lambda_permission ship { action: "lambda:InvokeFunction", function_name: aws_lambda_function.ship.arn, principal: "logs.amazonaws.com" }
            resource aws_cloudwatch_log_subscription_filter ship {
                name: "ship", log_group_name: "web", filter_pattern: "", destination_arn: aws_lambda_function.ship.arn,
            }
        }
    }
}
