rule! {
    /// Results go where order does not matter.
    ///
    /// FIFO queues and topics are refused as destinations of a function.
    pub InvokeDestinations for aws_lambda_function_event_invoke_config.destination_config.on_failure | aws_lambda_function_event_invoke_config.destination_config.on_success as to {
        require: !any(aws_sqs_queue, it => it.arn == to.destination && it.fifo_queue == true) && !any(aws_sns_topic, it => it.arn == to.destination && it.fifo_topic == true),
        message: "this queue or topic is FIFO",
        help: "name another queue or topic",
        at: to.destination,
        fails {
            resource aws_sqs_queue lost { name: "lost.fifo", fifo_queue: true }
            resource aws_lambda_function_event_invoke_config work { function_name: "work", destination_config { on_failure { destination: lost.arn } } }
        }
        passes {
            resource aws_sqs_queue lost { name: "lost" }
            resource aws_lambda_function_event_invoke_config work { function_name: "work", destination_config { on_failure { destination: lost.arn } } }
        }
    }
}
