rule! {
    /// A lifecycle hook that tells a queue or topic has a role to tell with.
    ///
    /// What it tells is written by `role_arn`: without it the hook is refused.
    pub LifecycleHookTarget for aws_autoscaling_lifecycle_hook as hook {
        when: any(aws_sns_topic, it => it.arn == hook.notification_target_arn) || any(aws_sqs_queue, it => it.arn == hook.notification_target_arn),
        require: hook.role_arn != null,
        message: "{hook} has no role to tell with",
        help: "set `role_arn` to a role that `autoscaling.amazonaws.com` may assume",
        at: hook.notification_target_arn,
        fails {
            resource aws_sns_topic ends { name: "ends" }
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING", notification_target_arn: ends.arn }
        }
        passes {
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING" }
        }
    }
}
