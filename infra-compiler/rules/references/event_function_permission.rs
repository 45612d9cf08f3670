rule! {
    /// EventBridge may call the functions that it targets.
    ///
    /// The target is made either way, and without a permission for `events.amazonaws.com` the function is never called.
    pub EventFunctionPermission for aws_cloudwatch_event_target as target {
        when: target.role_arn == null && any(aws_lambda_function, function => function.arn == target.arn),
        require: any(aws_lambda_function, function => function.arn == target.arn
            && any(aws_lambda_permission, it => it.principal == "events.amazonaws.com"
                && (it.function_name == function.arn || it.function_name == function.function_name))),
        message: "EventBridge may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"events.amazonaws.com\"`",
        at: target.arn,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_lambda_function tidy { function_name: "tidy", role: role, package_type: "Image", image_uri: "tidy:1" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_lambda_function.tidy.arn }
        }
        passes {
            variable role { type: string }
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_lambda_function tidy { function_name: "tidy", role: role, package_type: "Image", image_uri: "tidy:1" }
            resource aws_lambda_permission tidy {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.tidy.function_name, principal: "events.amazonaws.com", source_arn: nightly.arn,
            }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_lambda_function.tidy.arn }
        }
    }
}
