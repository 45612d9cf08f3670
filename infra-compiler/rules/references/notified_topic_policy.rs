rule! {
    /// S3 may publish to the topics that it notifies.
    ///
    /// S3 tries the topic when the notification is set, and refuses where the topic has no policy that lets it: the one that a new
    /// topic has is for its own account alone.
    pub NotifiedTopicPolicy for aws_s3_bucket_notification.topic as notified {
        require: !any(aws_sns_topic, topic => topic.arn == notified.topic_arn && topic.policy == null
            && !any(aws_sns_topic_policy, policy => policy.arn == topic.arn)),
        message: "this topic has no policy that lets S3 publish to it",
        help: "write an `aws_sns_topic_policy` that allows `sns:Publish` to `s3.amazonaws.com`",
        at: notified.topic_arn,
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
    }
}
