rule! {
    /// Whoever sends to a queue or a topic may.
    ///
    /// S3 tries what it notifies when the notification is set, and refuses where that has no policy that lets it: the one that
    /// a new topic has is for its own account alone. A topic's subscription is made either way, and without a policy of the
    /// queue every message is lost on its way.
    pub NotificationPolicy for
        aws_s3_bucket_notification.topic(
            named: it.topic_arn, what: "topic", who: "S3", service: "s3.amazonaws.com", action: "sns:Publish",
            policy: find(aws_sns_topic, topic => topic.arn == it.topic_arn).policy,
            there: any(aws_sns_topic, topic => topic.arn == it.topic_arn),
            attached: any(aws_sns_topic_policy, policy => policy.arn == it.topic_arn),
        )
        | aws_s3_bucket_notification.queue(
            named: it.queue_arn, what: "queue", who: "S3", service: "s3.amazonaws.com", action: "sqs:SendMessage",
            policy: find(aws_sqs_queue, queue => queue.arn == it.queue_arn).policy,
            there: any(aws_sqs_queue, queue => queue.arn == it.queue_arn),
            attached: any(aws_sqs_queue, queue => queue.arn == it.queue_arn
                && any(aws_sqs_queue_policy, policy => policy.queue_url == queue.id)),
        )
        | aws_sns_topic_subscription(
            named: it.endpoint, what: "queue", who: "the topic", service: "sns.amazonaws.com", action: "sqs:SendMessage",
            policy: find(aws_sqs_queue, queue => queue.arn == it.endpoint).policy,
            there: it.protocol == "sqs" && any(aws_sqs_queue, queue => queue.arn == it.endpoint),
            attached: any(aws_sqs_queue, queue => queue.arn == it.endpoint
                && any(aws_sqs_queue_policy, policy => policy.queue_url == queue.id)),
        ) as it {
        when: there,
        require: policy != null || attached,
        message: "this {what} has no policy that lets {who} send to it",
        help: "write an `aws_{if what == \"topic\" { \"sns_topic\" } else { \"sqs_queue\" }}_policy` that allows `{action}` to `{service}`",
        at: named,
        level: warn,
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sns_topic uploads { name: "uploads" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                topic { topic_arn: uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        passes {
            variable text { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sns_topic uploads { name: "uploads" }
            resource aws_sns_topic_policy uploads { arn: aws_sns_topic.uploads.arn, policy: text }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                topic { topic_arn: aws_sns_topic.uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        fails {
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sqs_queue uploads { name: "uploads" }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                queue { queue_arn: uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        passes {
            variable text { type: string }
            resource aws_s3_bucket pictures { bucket: "pictures" }
            resource aws_sqs_queue uploads { name: "uploads" }
            resource aws_sqs_queue_policy uploads { queue_url: aws_sqs_queue.uploads.url, policy: text }
            resource aws_s3_bucket_notification pictures {
                bucket: aws_s3_bucket.pictures.id,
                queue { queue_arn: aws_sqs_queue.uploads.arn, events: ["s3:ObjectCreated:*"] }
            }
        }
        fails {
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sqs_queue bills { name: "bills" }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
        passes {
            variable text { type: string }
            resource aws_sns_topic orders { name: "orders" }
            resource aws_sqs_queue bills { name: "bills", policy: text }
            resource aws_sns_topic_subscription bills { topic_arn: orders.arn, protocol: "sqs", endpoint: aws_sqs_queue.bills.arn }
        }
    }
}
