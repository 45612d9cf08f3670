rule! {
    /// The label of a topic has up to 100 characters.
    ///
    /// A longer `display_name` is refused.
    pub TopicLabel for aws_sns_topic as topic {
        when: topic.display_name != null,
        require: length(topic.display_name) <= 100,
        message: "a label of {length(topic.display_name)} characters is too long",
        help: "shorten `display_name`",
        at: topic.display_name,
        fails {
            resource aws_sns_topic orders { name: "orders", display_name: "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx" }
        }
        passes {
            resource aws_sns_topic orders { name: "orders", display_name: "Orders" }
        }
    }
}
