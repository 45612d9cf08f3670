rule! {
    /// EventBridge Scheduler may assume the role of an `aws_scheduler_schedule`.
    ///
    /// A service works with a role only if the role's `assume_role_policy` names it: `scheduler.amazonaws.com` for this
    /// one. With any other the resource is refused.
    pub ScheduleRole for aws_scheduler_schedule.target as target {
        require: !any(aws_iam_role, role => role.arn == target.role_arn && !trusts(role.assume_role_policy, "scheduler.amazonaws.com")),
        message: "EventBridge Scheduler may not assume this role",
        help: "name `scheduler.amazonaws.com` as `Service` in the `Principal` of the role's `assume_role_policy`",
        at: target.role_arn,
        fails {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "events.amazonaws.com" } }] }) }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 day)", flexible_time_window { mode: "OFF" } target { arn: "arn:aws:sqs:eu-west-1:123456789012:jobs", role_arn: worker.arn } }
        }
        passes {
            resource aws_iam_role worker { name: "worker", assume_role_policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Action: "sts:AssumeRole", Principal: { Service: "scheduler.amazonaws.com" } }] }) }
            resource aws_scheduler_schedule nightly { name: "nightly", schedule_expression: "rate(1 day)", flexible_time_window { mode: "OFF" } target { arn: "arn:aws:sqs:eu-west-1:123456789012:jobs", role_arn: worker.arn } }
        }
    }
}
