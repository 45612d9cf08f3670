rule! {
    /// A lifecycle hook tells a queue or topic that is not FIFO.
    ///
    /// FIFO queues and topics are refused.
    pub LifecycleHookQueue for aws_autoscaling_lifecycle_hook as hook {
        require: !any(aws_sqs_queue, it => it.arn == hook.notification_target_arn && it.fifo_queue == true)
            && !any(aws_sns_topic, it => it.arn == hook.notification_target_arn && it.fifo_topic == true),
        message: "{hook} tells what is FIFO",
        help: "name another queue or topic",
        at: hook.notification_target_arn,
        fails {
            variable role { type: string }
            resource aws_sqs_queue ends { name: "ends.fifo", fifo_queue: true }
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING", notification_target_arn: ends.arn, role_arn: role }
        }
        passes {
            variable role { type: string }
            resource aws_sqs_queue ends { name: "ends" }
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING", notification_target_arn: ends.arn, role_arn: role }
        }
    }
}
