rule! {
    /// A queue with dead letters says after how many attempts.
    ///
    /// `redrive_policy` has `deadLetterTargetArn` and a `maxReceiveCount` from 1 to 1000: otherwise it is refused.
    pub RedriveTarget for aws_sqs_queue as queue {
        when: queue.redrive_policy != null,
        require: jsondecode(queue.redrive_policy).deadLetterTargetArn != null && jsondecode(queue.redrive_policy).maxReceiveCount != null
            && tonumber(jsondecode(queue.redrive_policy).maxReceiveCount) >= 1 && tonumber(jsondecode(queue.redrive_policy).maxReceiveCount) <= 1000,
        message: "`redrive_policy` of {queue} says not where, or not when",
        help: "write `jsonencode({{ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }})`",
        at: queue.redrive_policy,
        fails {
            resource aws_sqs_queue dead { message_retention_seconds: 1209600 }
            resource aws_sqs_queue jobs { redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 0 }) }
        }
        passes {
            resource aws_sqs_queue dead { message_retention_seconds: 1209600 }
            resource aws_sqs_queue jobs { redrive_policy: jsonencode({ deadLetterTargetArn: dead.arn, maxReceiveCount: 5 }) }
        }
    }
}
