rule! {
    /// A topic may call the functions that subscribe to it.
    ///
    /// The subscription is made either way, and without a permission for `sns.amazonaws.com` the function is never called.
    pub SubscribedFunctionPermission for aws_sns_topic_subscription as subscription {
        when: subscription.protocol == "lambda"
            && any(aws_lambda_function, function => function.arn == subscription.endpoint),
        require: any(aws_lambda_function, function => function.arn == subscription.endpoint
            && any(aws_lambda_permission, it => it.principal == "sns.amazonaws.com"
                && (it.function_name == function.arn || it.function_name == function.function_name))),
        message: "SNS may not call this function",
        help: "write an `aws_lambda_permission` with `principal: \"sns.amazonaws.com\"`",
        at: subscription.endpoint,
        level: warn,
        fails {
            variable role { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_lambda_function bill { function_name: "bill", role: role, package_type: "Image", image_uri: "bill:1" }
            resource aws_sns_topic_subscription bill { topic_arn: orders.arn, protocol: "lambda", endpoint: aws_lambda_function.bill.arn }
        }
        passes {
            variable role { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_lambda_function bill { function_name: "bill", role: role, package_type: "Image", image_uri: "bill:1" }
            resource aws_lambda_permission bill {
                action: "lambda:InvokeFunction", function_name: aws_lambda_function.bill.function_name, principal: "sns.amazonaws.com", source_arn: orders.arn,
            }
            resource aws_sns_topic_subscription bill { topic_arn: orders.arn, protocol: "lambda", endpoint: aws_lambda_function.bill.arn }
        }
    }
}
