rule! {
    /// A policy of a queue names what may be done.
    ///
    /// With `sqs:*` who may send may also read, empty and delete.
    pub QueuePolicyEvery for aws_sqs_queue_policy as policy {
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && any(flatten([statement.Action]), action => action == "*" || lower(action) == "sqs:*")),
        message: "whoever this allows may do everything with the queue",
        help: "name the actions, such as `sqs:SendMessage`",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sqs:*", Resource: "*" }] }) }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sqs:SendMessage", Resource: "*" }] }) }
        }
    }
}
