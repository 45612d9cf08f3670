rule! {
    /// Auto Scaling may assume the role of an `aws_autoscaling_lifecycle_hook`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `autoscaling.amazonaws.com` for this
    /// one. With any other the resource is refused, or fails as soon as it works.
    pub LifecycleHookRole for aws_autoscaling_lifecycle_hook as it {
        require: !any(aws_iam_role, role => role.arn == it.role_arn && !trusts(role.assume_role_policy, "autoscaling.amazonaws.com")),
        message: "Auto Scaling may not assume this role",
        help: "name `autoscaling.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: it.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "ec2.amazonaws.com" } }] }) }
            resource aws_sns_topic ends { name: "ends" }
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING", notification_target_arn: ends.arn, role_arn: worker.arn }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "autoscaling.amazonaws.com" } }] }) }
            resource aws_sns_topic ends { name: "ends" }
            resource aws_autoscaling_lifecycle_hook drain { name: "drain", autoscaling_group_name: "web", lifecycle_transition: "autoscaling:EC2_INSTANCE_TERMINATING", notification_target_arn: ends.arn, role_arn: worker.arn }
        }
    }
}
