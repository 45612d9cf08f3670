rule! {
    /// A subscription to named databases says of what type they are.
    ///
    /// `source_ids` without `source_type` are refused.
    pub EventSourceType for aws_db_event_subscription as subscription {
        when: any(subscription.source_ids, it => it != null),
        require: subscription.source_type != null,
        message: "{subscription} names sources, and not of what type they are",
        help: "set `source_type: \"db-instance\"`, or another type",
        at: subscription.source_ids,
        fails {
            variable topic { type: string }
            resource aws_db_event_subscription events { name: "events", sns_topic: topic, source_ids: ["orders"] }
        }
        passes {
            variable topic { type: string }
            resource aws_db_event_subscription events { name: "events", sns_topic: topic, source_type: "db-instance", source_ids: ["orders"] }
        }
    }
}
