rule! {
    /// A topic is encrypted with a key of its own.
    ///
    /// Whoever may subscribe reads it else. Off by itself: nothing in most is secret.
    pub TopicOwnKey for aws_sns_topic as topic {
        require: topic.kms_master_key_id != null && topic.kms_master_key_id != "alias/aws/sns",
        message: "{topic} is not encrypted with a key of its own",
        help: "set `kms_master_key_id` to a key",
        at: topic.kms_master_key_id,
        level: allow,
        fails { resource aws_sns_topic orders { name: "orders", kms_master_key_id: "alias/aws/sns" } }
        passes {
            resource aws_kms_key data { description: "data" }
            resource aws_sns_topic orders { name: "orders", kms_master_key_id: aws_kms_key.data.arn }
        }
    }
}
