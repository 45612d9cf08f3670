rule! {
    /// Dead letters of a function go where order does not matter.
    ///
    /// FIFO queues and topics are refused as `dead_letter_config`.
    pub FunctionDeadLetters for aws_lambda_function.dead_letter_config as dead {
        require: !any(aws_sqs_queue, it => it.arn == dead.target_arn && it.fifo_queue == true) && !any(aws_sns_topic, it => it.arn == dead.target_arn && it.fifo_topic == true),
        message: "this queue or topic is FIFO",
        help: "name another queue or topic",
        at: dead.target_arn,
        fails {
            resource aws_sqs_queue lost { name: "lost.fifo", fifo_queue: true }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", dead_letter_config { target_arn: lost.arn } }
        }
        passes {
            resource aws_sqs_queue lost { name: "lost" }
            variable role { type: string }
            resource aws_lambda_function work { function_name: "work", role: role, package_type: "Image", image_uri: "123456789012.dkr.ecr.us-east-1.amazonaws.com/work:1", dead_letter_config { target_arn: lost.arn } }
        }
    }
}
