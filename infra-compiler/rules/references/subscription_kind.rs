rule! {
    /// A subscription says what subscribes.
    ///
    /// A queue subscribes as `sqs`, a function as `lambda`: with another protocol it is refused.
    pub SubscriptionKind for aws_sns_topic_subscription as subscription {
        require: !(any(aws_sqs_queue, it => it.arn == subscription.endpoint) && subscription.protocol != "sqs")
            && !(any(aws_lambda_function, it => it.arn == subscription.endpoint) && subscription.protocol != "lambda"),
        message: "this does not subscribe as {subscription.protocol}",
        help: "set `protocol: \"sqs\"` for a queue, `\"lambda\"` for a function",
        at: subscription.protocol,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "lambda", endpoint: jobs.arn }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue_policy seen { queue_url: jobs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [] }) }
            variable topic { type: string }
            resource aws_sns_topic_subscription tell { topic_arn: topic, protocol: "sqs", endpoint: jobs.arn }
        }
    }
}
