rule! {
    /// A topic is encrypted.
    ///
    /// SNS keeps messages on disk until they are delivered, in the open unless `kms_master_key_id` says otherwise. Off by
    /// itself: what sends to it then needs the key too.
    pub TopicEncrypted for aws_sns_topic as topic {
        require: topic.kms_master_key_id != null,
        message: "{topic} is not encrypted",
        help: "set `kms_master_key_id`",
        at: topic.kms_master_key_id,
        level: allow,
        fails { resource aws_sns_topic news { name: "news" } }
        passes {
            resource aws_kms_key news { description: "news" }
            resource aws_sns_topic news { name: "news", kms_master_key_id: aws_kms_key.news.arn }
        }
    }
}
