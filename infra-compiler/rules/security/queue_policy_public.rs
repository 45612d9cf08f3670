rule! {
    /// A policy of a queue names who may.
    ///
    /// What it allows to `*` without a condition, everybody may: read, put in, and empty it.
    pub QueuePolicyPublic for aws_sqs_queue_policy | aws_sqs_queue as policy {
        when: policy.policy != null,
        require: !any(flatten([jsondecode(policy.policy).Statement]), statement => statement.Effect == "Allow" && statement.Condition == null && (statement.Principal == "*" || statement.Principal.AWS == "*" || any(flatten([statement.Principal.AWS]), one => one == "*"))),
        message: "everybody may do with the queue what this says",
        help: "name accounts or services as `Principal`, or write a `Condition` with `aws:SourceArn`",
        at: policy.policy,
        level: warn,
        fails {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] }) }
        }
        fails {
            resource aws_sqs_queue jobs { name: "jobs", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*" }] }) }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs" }
            resource aws_sqs_queue_policy jobs { queue_url: aws_sqs_queue.jobs.id, policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: "*", Action: "sqs:SendMessage", Resource: "*", Condition: { StringEquals: { "aws:SourceAccount": "123456789012" } } }] }) }
        }
        passes {
            resource aws_sqs_queue jobs { name: "jobs", policy: jsonencode({ Version: "2012-10-17", Statement: [{ Effect: "Allow", Principal: { AWS: "arn:aws:iam::123456789012:root" }, Action: "sqs:SendMessage", Resource: "*" }] }) }
        }
    }
}
