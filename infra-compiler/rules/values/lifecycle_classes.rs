rule! {
    /// A lifecycle rule moves objects to a class once.
    ///
    /// Two transitions to one storage class are refused.
    pub LifecycleClasses for aws_s3_bucket_lifecycle_configuration.rule as rule {
        when: length(rule.transition) > 1,
        require: length(distinct([for it in rule.transition: it.storage_class])) == length(rule.transition),
        message: "the rule {rule.id} moves objects to one class twice",
        help: "remove one of the transitions",
        at: rule.transition,
        fails {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } transition { days: 30, storage_class: "GLACIER" } transition { days: 60, storage_class: "GLACIER" } } }
        }
        passes {
            variable bucket { type: string }
            resource aws_s3_bucket_lifecycle_configuration old { bucket: bucket, rule { id: "old", status: "Enabled", filter { prefix: "" } transition { days: 30, storage_class: "GLACIER" } transition { days: 60, storage_class: "DEEP_ARCHIVE" } } }
        }
    }
}
