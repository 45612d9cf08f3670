rule! {
    /// A dead-letter queue names whose letters it takes.
    ///
    /// `byQueue` needs `sourceQueueArns`, and the other permissions take none.
    pub RedriveAllowed for aws_sqs_queue as queue {
        when: queue.redrive_allow_policy != null,
        require: (jsondecode(queue.redrive_allow_policy).redrivePermission == "byQueue") == (jsondecode(queue.redrive_allow_policy).sourceQueueArns != null),
        message: "`redrive_allow_policy` of {queue} contradicts itself",
        help: "write `sourceQueueArns` with `byQueue`, and with nothing else",
        at: queue.redrive_allow_policy,
        fails {
            resource aws_sqs_queue dead { redrive_allow_policy: jsonencode({ redrivePermission: "allowAll", sourceQueueArns: ["arn:aws:sqs:eu-west-1:123456789012:jobs"] }) }
        }
        passes {
            resource aws_sqs_queue dead { redrive_allow_policy: jsonencode({ redrivePermission: "byQueue", sourceQueueArns: ["arn:aws:sqs:eu-west-1:123456789012:jobs"] }) }
        }
    }
}
