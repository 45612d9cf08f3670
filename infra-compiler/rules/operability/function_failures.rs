rule! {
    /// A function puts aside what it failed at.
    ///
    /// What is sent to a function without waiting is tried three times, and then gone. Off by itself: a function that
    /// somebody waits for needs none.
    pub FunctionFailures for aws_lambda_function as function {
        require: function.dead_letter_config.target_arn != null || any(aws_lambda_function_event_invoke_config, it => (it.function_name == function.function_name || it.function_name == function.arn || it.function_name == function.id) && it.destination_config.on_failure.destination != null),
        message: "{function} forgets what it failed at",
        help: "write `dead_letter_config {{ target_arn: … }}`, or an `aws_lambda_function_event_invoke_config`",
        level: allow,
        fails {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1" }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1", dead_letter_config { target_arn: "arn:aws:sqs:eu-west-1:123456789012:dead" } }
        }
        passes {
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role, package_type: "Image", image_uri: "123456789012.dkr.ecr.eu-west-1.amazonaws.com/work:1" }
            resource aws_lambda_function_event_invoke_config work { function_name: aws_lambda_function.work.function_name, destination_config { on_failure { destination: "arn:aws:sqs:eu-west-1:123456789012:dead" } } }
        }
    }
}
