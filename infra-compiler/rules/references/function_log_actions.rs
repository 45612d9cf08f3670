rule! {
    /// The role of a function may write to the function's log group.
    ///
    /// Lambda makes a stream and puts what the function says there as this role. One that may not runs all the same, and its
    /// log stays empty.
    pub FunctionLogActions for aws_lambda_function as it {
        require: !any(aws_cloudwatch_log_group, group => (group.name == "/aws/lambda/{it.function_name}" || group.name == it.logging_config.log_group)
            && any(aws_iam_role, role => role.arn == it.role
                && !(allows(role, "logs:CreateLogStream", "{group.arn}:*") && allows(role, "logs:PutLogEvents", "{group.arn}:*")))),
        message: "the role of {it} may not write to the function's log group",
        help: "allow it `logs:CreateLogStream` and `logs:PutLogEvents` on `\"{{group.arn}}:*\"`, or attach `arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole`",
        at: it.role,
        level: warn,
        fails {
            resource aws_iam_role runner { name: "runner", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] } }
            resource aws_iam_role_policy writes { name: "writes", role: runner.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "logs:CreateLogGroup", Resource: "*" }] } }
            resource aws_cloudwatch_log_group logs { name: "/aws/lambda/work", retention_in_days: 30 }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
        passes {
            resource aws_iam_role runner { name: "runner", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] } }
            resource aws_iam_role_policy writes { name: "writes", role: runner.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["logs:CreateLogStream", "logs:PutLogEvents"], Resource: "{logs.arn}:*" }] } }
            resource aws_cloudwatch_log_group logs { name: "/aws/lambda/work", retention_in_days: 30 }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
        passes {
            resource aws_iam_role runner { name: "runner", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] } }
            resource aws_iam_role_policy_attachment basic { role: runner.name, policy_arn: "arn:aws:iam::aws:policy/service-role/AWSLambdaBasicExecutionRole" }
            resource aws_cloudwatch_log_group logs { name: "/aws/lambda/work", retention_in_days: 30 }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
        }
    }
}
