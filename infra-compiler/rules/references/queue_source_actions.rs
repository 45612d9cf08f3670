rule! {
    /// The role of a function may take messages from the queue that it is called for.
    ///
    /// Lambda reads the queue as the role of the function, and refuses the mapping where the role may not receive, delete and
    /// count messages.
    pub QueueSourceActions for aws_lambda_event_source_mapping as it {
        require: !any(aws_sqs_queue, queue => queue.arn == it.event_source_arn
            && any(aws_lambda_function, work => (work.function_name == it.function_name || work.arn == it.function_name)
                && any(aws_iam_role, role => role.arn == work.role
                    && !(allows(role, "sqs:ReceiveMessage", queue.arn) && allows(role, "sqs:DeleteMessage", queue.arn) && allows(role, "sqs:GetQueueAttributes", queue.arn))))),
        message: "the function of {it} may not take messages from the queue",
        help: "allow its role `sqs:ReceiveMessage`, `sqs:DeleteMessage` and `sqs:GetQueueAttributes` on the queue",
        at: it.event_source_arn,
        fails {
            resource aws_iam_role runner { name: "runner", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] } }
            resource aws_sqs_queue orders { name: "orders", visibility_timeout_seconds: 60 }
            resource aws_iam_role_policy takes { name: "takes", role: runner.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage"], Resource: orders.arn }] } }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_lambda_event_source_mapping feed { event_source_arn: orders.arn, function_name: work.arn }
        }
        passes {
            resource aws_iam_role runner { name: "runner", assume_role_policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "lambda.amazonaws.com" } }] } }
            resource aws_sqs_queue orders { name: "orders", visibility_timeout_seconds: 60 }
            resource aws_iam_role_policy takes { name: "takes", role: runner.id, policy: { Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: ["sqs:ReceiveMessage", "sqs:DeleteMessage", "sqs:GetQueueAttributes"], Resource: orders.arn }] } }
            resource aws_lambda_function work { function_name: "work", role: runner.arn, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1" }
            resource aws_lambda_event_source_mapping feed { event_source_arn: orders.arn, function_name: work.arn }
        }
    }
}
