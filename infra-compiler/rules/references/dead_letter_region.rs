rule! {
    /// Dead letters stay in their region.
    ///
    /// A dead-letter queue of another region is refused.
    pub DeadLetterRegion for aws_sqs_queue as queue {
        when: queue.redrive_policy != null,
        require: region(jsondecode(queue.redrive_policy).deadLetterTargetArn) == region(queue),
        message: "the dead-letter queue is in another region than {region(queue)}",
        help: "make one in {region(queue)}",
        at: queue.redrive_policy,
        fails {
            provider aws { region: "eu-west-1" }
            provider aws.west { region: "us-west-2" }
            resource aws_sqs_queue dead { provider: aws.west, message_retention_seconds: 1209600 }
            resource aws_sqs_queue jobs { redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }) }
        }
        passes {
            provider aws { region: "eu-west-1" }
            resource aws_sqs_queue dead { message_retention_seconds: 1209600 }
            resource aws_sqs_queue jobs { redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }) }
        }
    }
}
