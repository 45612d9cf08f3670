rule! {
    /// EventBridge may send to the queues that it targets.
    ///
    /// The target is made either way, and without a policy of the queue every event is lost on its way.
    pub EventQueuePolicy for aws_cloudwatch_event_target as target {
        when: target.role_arn == null,
        require: !any(aws_sqs_queue, queue => queue.arn == target.arn && queue.policy == null
            && !any(aws_sqs_queue_policy, policy => policy.queue_url == queue.id)),
        message: "this queue has no policy that lets EventBridge send to it",
        help: "write an `aws_sqs_queue_policy` that allows `sqs:SendMessage` to `events.amazonaws.com` for this rule",
        at: target.arn,
        level: warn,
        fails {
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_sqs_queue tidy { name: "tidy" }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_sqs_queue.tidy.arn }
        }
        passes {
            variable text { type: string }
            resource aws_cloudwatch_event_rule nightly { schedule_expression: "rate(1 day)" }
            resource aws_sqs_queue tidy { name: "tidy" }
            resource aws_sqs_queue_policy tidy { queue_url: aws_sqs_queue.tidy.id, policy: text }
            resource aws_cloudwatch_event_target tidy { rule: nightly.name, arn: aws_sqs_queue.tidy.arn }
        }
    }
}
