rule! {
    /// A subscription to events of DMS names categories that its sources have.
    ///
    /// Instances fail over and run out of storage, tasks change their state: the other's categories are refused.
    pub ReplicationEventCategories for aws_dms_event_subscription as subscription {
        require: all(subscription.event_categories, it => contains(
            if subscription.source_type == "replication-instance" {
                ["configuration change", "creation", "deletion", "failover", "failure", "low storage", "maintenance"]
            } else { ["configuration change", "creation", "deletion", "failure", "state change"] }, it)),
        message: "not all of these are categories of {subscription.source_type}",
        help: "an instance has `failover`, `low storage` and `maintenance`, a task `state change`; both have `configuration change`, `creation`, `deletion` and `failure`",
        at: subscription.event_categories,
        fails {
            variable topic { type: string }
            resource aws_dms_event_subscription events { name: "events", sns_topic_arn: topic, source_type: "replication-instance", event_categories: ["failure", "state change"] }
        }
        passes {
            variable topic { type: string }
            resource aws_dms_event_subscription events { name: "events", sns_topic_arn: topic, source_type: "replication-task", event_categories: ["failure", "state change"] }
        }
    }
}
